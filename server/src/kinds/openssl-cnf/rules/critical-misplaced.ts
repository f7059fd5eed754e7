import { defineRule } from '../../../core/rule';
import { extensionManual } from '../data/sources';
import { extensionEntries } from '../extension-entries';
import type { OpensslCnf } from '../model';

/** The word critical where OpenSSL does not see it. */
export const criticalMisplaced = defineRule({
  meta: {
    id: 'openssl-cnf/critical-misplaced',
    severity: 'error',
    category: 'startup',
    summary: 'The word critical in another place or spelling than at the start with a comma right behind it.',
    messages: {
      spelling:
        'OpenSSL sees only "critical," at the start, in small letters and with the comma right behind it. It takes this for a value and makes no request. Write "critical,".',
      place:
        '"critical" has to come first. OpenSSL takes it for a value here and makes no request. Move it to the start.',
      alone: 'There is no value behind "critical". OpenSSL makes no request. Write one.',
      write: 'Write "critical,"',
      move: 'Move it to the start',
    },
    fix: true,
    references: [extensionManual],
  },
  check(model: OpensslCnf, report) {
    for (const { name, value } of extensionEntries(model)) {
      const { text } = value;
      if (!/critical/i.test(text) || freeText.has(name)) continue;
      const first = /^critical\s*(?:,\s*|$)/i.exec(text);
      const rest = first ? text.slice(first[0].length) : text;
      const again = /(?:^|,)\s*(critical)\s*(?=,|$)/i.exec(rest);
      if (first && rest === '') report('alone', { at: value.span });
      else if (first && !text.startsWith('critical,')) {
        const edits = [{ span: value.spanOf(0, first[0].length), newText: 'critical, ' }];
        report('spelling', { at: value.spanOf(0, first[0].trimEnd().length), fix: { title: 'write', edits } });
      } else if (again && rest !== text)
        report('place', {
          at: value.spanOf(
            text.length - rest.length + again.index,
            text.length - rest.length + again.index + again[0].length,
          ),
        });
      else if (again) {
        const list = rest.replace(again[0], '').replace(/^\s*,\s*/, '');
        const start = again.index + again[0].indexOf(again[1]!);
        const edits = [{ span: value.span, newText: value.encode(`critical, ${list}`) }];
        report('place', { at: value.spanOf(start, start + again[1]!.length), fix: { title: 'move', edits } });
      }
    }
  },
});

/** Extensions whose value is any text. */
const freeText: ReadonlySet<string> = new Set(['nsComment', 'certificatePolicies', 'proxyCertInfo']);
