import { defineRule } from '../../../core/rule';
import type { ScriptValue } from '../../../syntax/script/constant';
import { encodeString } from '../../../syntax/script/string-literal';
import { eceGuide, javaScript } from '../data/sources';
import { isSound } from '../host-value';
import type { EceConfig } from '../model';

/** A value that is no text: mostly a host name without quotes. */
export const notAString = defineRule({
  meta: {
    id: 'ece-config/not-a-string',
    severity: 'error',
    category: 'startup',
    summary: 'A web_server_name that is no text in quotes.',
    messages: {
      bare: 'Without quotes, {name} is a variable to JavaScript, and there is none of that name. The browser stops here, so the gadget has no server name. Write quotes around the host name.',
      other:
        'web_server_name is {type} here and no text, so the gadget has no server name. Write the host name in quotes.',
      noValue:
        'web_server_name is declared without a value, so the gadget has no server name. Write = and the host name in quotes.',
      quote: 'Write quotes around it',
      fill: 'Set it to {host}',
    },
    fix: true,
    suggests: true,
    references: [javaScript, eceGuide],
  },
  check(model: EceConfig, report, { config, text }) {
    const { assignments, value, uncertain } = model.variable;
    if (!isSound(model) || uncertain) return;
    const last = assignments.at(-1);
    const host = config.loadBalancer;
    if (!value) {
      if (!last) return;
      const at = last.nameSpan;
      const edits = [{ span: { start: at.end, end: at.end }, newText: ` = "${encodeString(host ?? '', '"')}"` }];
      return report('noValue', { at, suggest: host ? [{ title: 'fill', data: { host }, edits }] : [] });
    }
    if (value.type === 'string' || value.type === 'unknown') return;
    const at = last?.how === 'function' || last?.how === 'class' ? last.nameSpan : value.span;
    if (value.type === 'undefined-name') {
      const written = text.slice(at.start, at.end);
      const isHost = /^[\w.-]+$/.test(written);
      const fix = { title: 'quote' as const, edits: [{ span: at, newText: `"${written}"` }] };
      return report('bare', { at, data: { name: value.name }, fix: isHost ? fix : undefined });
    }
    const fill = {
      title: 'fill' as const,
      data: { host: host ?? '' },
      edits: [{ span: at, newText: `"${encodeString(host ?? '', '"')}"` }],
    };
    report('other', { at, data: { type: typeName(value) }, suggest: host && at === value.span ? [fill] : [] });
  },
});

function typeName({ type }: ScriptValue): string {
  if (type === 'undefined' || type === 'null') return type;
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}
