import { defineRule } from '../../../core/rule';
import { configManual } from '../data/sources';
import type { OpensslCnf } from '../model';

/** A variable whose name ends sooner than it looks. */
export const variableCut = defineRule({
  meta: {
    id: 'openssl-cnf/variable-cut',
    severity: 'warning',
    category: 'ineffective',
    summary: 'A variable whose name is cut off at a hyphen or a dot, and that another variable gives a value.',
    messages: {
      cut: 'The name of a variable ends at "{end}", so OpenSSL puts in "{name}" with "{rest}" behind it, and not "{whole}". Give it a name of letters, digits and _.',
    },
    references: [configManual],
  },
  check({ file }: OpensslCnf, report, { holds }) {
    if (!holds('$')) return;
    for (const statement of file.statements) {
      if (statement.kind !== 'entry') continue;
      for (const { name, nameSpan, section, span, value } of statement.variables) {
        // Where it has no value, or stands in braces, another rule tells.
        if (value === undefined || span.end !== nameSpan.end) continue;
        const rest = /^[-.]\w[\w.-]*/.exec(file.text.slice(nameSpan.end, nameSpan.end + 100))?.[0] ?? '';
        const whole = `${name}${rest}`;
        const holders = [section ?? statement.section, 'default'];
        if (rest === '' || !holders.some(of => file.sections.get(of)?.entries.has(whole))) continue;
        const at = { start: span.start, end: nameSpan.end + rest.length };
        report('cut', { at, data: { end: rest[0]!, name, rest, whole } });
      }
    }
  },
});
