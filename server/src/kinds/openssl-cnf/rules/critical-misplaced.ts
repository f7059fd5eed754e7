import { defineRule } from '../../../core/rule';
import type { Span } from '../../../core/span';
import { extensionManual } from '../data/sources';
import { extensionEntries, isGeneric } from '../extension-entries';
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
      twice: '"critical" stands here a second time. OpenSSL takes it for a value and makes no request. Remove it.',
      alone: 'There is no value behind "critical". OpenSSL makes no request. Write one.',
      write: 'Write "critical,"',
      move: 'Move it to the start',
      remove: 'Remove it',
    },
    fix: true,
    references: [extensionManual],
  },
  check(model: OpensslCnf, report) {
    for (const entry of extensionEntries(model)) {
      const { name, value } = entry;
      const { text } = value;
      if (!/critical/i.test(text) || freeText.has(name) || isGeneric(entry)) continue;
      const span = ({ start, end }: Span) => value.spanOf(start, end);
      const first = /^critical(?:[ \t]*[,:;][ \t]*|[ \t]+|$)/i.exec(text)?.[0] ?? '';
      const again = wordIn(text, first.length);
      if (first !== '' && first.length === text.length) report('alone', { at: value.span });
      else if (first !== '' && !text.startsWith('critical,')) {
        const edits = [{ span: span({ start: 0, end: first.length }), newText: 'critical, ' }];
        report('spelling', { at: span({ start: 0, end: first.trimEnd().length }), fix: { title: 'write', edits } });
      } else if (again && first !== '') {
        const edits = [{ span: span(again.item), newText: '' }];
        report('twice', { at: span(again.word), fix: { title: 'remove', edits } });
      } else if (again) {
        const list = text.slice(0, again.item.start) + text.slice(again.item.end);
        const edits = [{ span: value.span, newText: value.encode(`critical, ${list.trim()}`) }];
        report('place', { at: span(again.word), fix: { title: 'move', edits } });
      }
    }
  },
});

interface Found {
  readonly word: Span;
  /** With the comma or blank that parts it from the rest. */
  readonly item: Span;
}

/** The word as an item of its own, or at the end of one. */
function wordIn(text: string, from: number): Found | undefined {
  const found = /(?:^|[,\s])critical(?=,|$)/i.exec(text.slice(from));
  if (!found) return undefined;
  const end = from + found.index + found[0].length;
  const word = { start: end - 'critical'.length, end };
  const before = text.slice(from, word.start);
  const isFirst = before.trim() === '';
  if (isFirst) return { word, item: { start: from, end: end + /^,?\s*/.exec(text.slice(end))![0].length } };
  return { word, item: { start: from + before.replace(/[,\s]+$/, '').length, end } };
}

/** Extensions whose value is any text. */
const freeText: ReadonlySet<string> = new Set(['nsComment', 'certificatePolicies', 'proxyCertInfo']);
