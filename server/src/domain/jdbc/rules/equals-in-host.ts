import { replaceIn } from '../../../syntax/decoded';
import { propertyNamed } from '../data/properties';
import { hostFault } from '../host-fault';
import { parserSource, urlGuide } from '../references';
import { withoutSecret } from '../secrets';
import { defineUrlRule } from '../url-rule';

/** A property in the place of the host: the `;` in front of it is missing. */
export const equalsInHost = defineUrlRule({
  meta: {
    id: 'jdbc/equals-in-host',
    severity: 'error',
    category: 'connection',
    summary: 'A `=` in the place of the host, where the first `;` was forgotten.',
    messages: {
      refused:
        'A property stands in the place of the host. The driver refuses the URL with "The serverName connection property value {written} is badly formed." Write the host and a ";" in front of it.',
      taken:
        '"{written}" stands in the place of the host. The driver takes it for the host name and cannot connect. Write the host and a ";" in front of it.',
      separate: 'Write ; in front of {name}',
    },
    fix: true,
    references: [parserSource, urlGuide],
  },
  checkUrl(url, report) {
    const fault = hostFault(url);
    if (fault?.kind !== 'equals') return;
    const { part, inHostPart } = fault;
    const at = url.value.spanOf(part.start, part.end);
    const name = propertyNamed(part.text.slice(0, part.text.indexOf('=')).trim())?.name;
    const edits = [replaceIn(url.value, part.start, part.start, ';')];
    const fix = name && inHostPart ? { title: 'separate' as const, data: { name }, edits } : undefined;
    report(url.error ? 'refused' : 'taken', { at, data: { written: withoutSecret(part.text) }, fix });
  },
});
