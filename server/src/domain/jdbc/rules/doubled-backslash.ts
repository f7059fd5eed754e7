import { replaceIn } from '../../../syntax/decoded';
import { effectiveServer } from '../effective-server';
import { parserSource, urlGuide } from '../references';
import { shown } from '../secrets';
import { defineUrlRule } from '../url-rule';

/** `host\\instance`, as it stands in Java source. */
export const doubledBackslash = defineUrlRule({
  meta: {
    id: 'jdbc/doubled-backslash',
    severity: 'warning',
    category: 'connection',
    summary: 'Two backslashes in front of the instance, as in Java source.',
    messages: {
      doubled:
        'Two backslashes stand in front of the instance. Only Java source needs the second one: here the driver takes it as the first letter of the instance\'s name, "{written}", which SQL Server Browser does not know. Write one "\\".',
      doubledWithPort:
        'Two backslashes stand in front of the instance. Only Java source needs the second one: here the driver takes it as the first letter of the instance\'s name, "{written}". It connects by the port all the same. Write one "\\".',
      single: 'Write one backslash',
    },
    fix: true,
    references: [parserSource, urlGuide],
  },
  checkUrl(url, report) {
    const { instance, asksBrowser } = effectiveServer(url);
    if (!instance?.text.startsWith('\\')) return;
    const extra = /^\\+/.exec(instance.text)![0].length;
    const end = instance.start + extra;
    report(asksBrowser ? 'doubled' : 'doubledWithPort', {
      at: url.value.spanOf(instance.start - 1, end),
      severity: asksBrowser ? 'error' : undefined,
      data: { written: shown(instance.text) },
      fix: { title: 'single', edits: [replaceIn(url.value, instance.start, end, '')] },
    });
  },
});
