import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { TextChange } from '../../../server/src/core/span';
import { parseConf } from '../../../server/src/syntax/openssl-conf/parse';
import { reparseConf } from '../../../server/src/syntax/openssl-conf/reparse';
import type { ConfEntry, ConfFile, ConfStatement } from '../../../server/src/syntax/openssl-conf/tree';

const piece = fc.constantFrom(
  'a = 1',
  'b = $a',
  'a = 2 # note',
  'names::c = $(a)x',
  'DNS.1 = a.example.com',
  'DNS.2 = b.example.com',
  '[names]',
  '[ other ] rest',
  '[$a]',
  '[open',
  '# comment',
  '',
  'q = "x # y',
  'e = \\"x\\\\',
  'joined = x \\',
  '.include x',
  '.pragma dollarid:true',
  'no sign',
  '\uFEFFa = 3',
);
const anyText = fc
  .tuple(fc.array(piece, { maxLength: 12 }), fc.constantFrom('\n', '\r\n'), fc.boolean())
  .map(([lines, end, last]) => lines.join(end) + (last ? end : ''));
const anyPart = fc.constantFrom(
  '',
  'x',
  '1',
  ' ',
  '\n',
  '\r\n',
  '#',
  '"',
  '\\',
  '$',
  '[',
  ']',
  '::',
  '=',
  '\nz = 9\n',
  '\uFEFF',
);
const anyEdit = fc.record({ at: fc.nat(1000), length: fc.nat(4), part: anyPart });

function shown(file: ConfFile) {
  const entry = ({
    section,
    sectionSpan,
    name,
    nameSpan,
    value,
    variables,
    isBroken,
    span,
    start,
    end,
  }: ConfEntry) => ({
    ...{ section, sectionSpan, name, nameSpan, variables, isBroken, span, start, end },
    text: value.text,
    at: value.span,
    first: value.spanOf(0, 1),
  });
  const statement = (of: ConfStatement) => {
    if (of.kind === 'entry') return entry(of);
    if (of.kind !== 'header') return { kind: of.kind, text: of.value.text, at: of.value.span, span: of.span };
    const { section, nameSpan, span, rest, start, end } = of;
    return { section, nameSpan, span, rest, start, end };
  };
  return {
    statements: file.statements.map(statement),
    sections: [...file.sections].map(([key, { name, headers, entries, replaced }]) => ({
      ...{ key, name },
      headers: headers.map(statement),
      entries: [...entries].map(([of, found]) => [of, entry(found)]),
      replaced: replaced.map(entry),
    })),
    ...{ text: file.text, problems: file.problems, comments: file.comments, continued: file.continued },
  };
}

function edited(text: string, { at, length, part }: { at: number; length: number; part: string }) {
  const start = Math.min(at % (text.length + 1), text.length);
  const oldEnd = Math.min(start + length, text.length);
  const change: TextChange = { start, oldEnd, newEnd: start + part.length };
  return { text: text.slice(0, start) + part + text.slice(oldEnd), change };
}

describe('openssl-conf, read again after an edit', () => {
  it('says what reading all of it says', () => {
    fc.assert(
      fc.property(anyText, fc.array(anyEdit, { minLength: 1, maxLength: 8 }), (first, edits) => {
        let text = first;
        let file = parseConf(text);
        for (const edit of edits) {
          const next = edited(text, edit);
          file = reparseConf(file, next.text, next.change);
          text = next.text;
          assert.deepEqual(shown(file), shown(parseConf(text)), JSON.stringify({ text, edit }));
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('keeps what it did not have to read', () => {
    const text = '[names]\nDNS.1 = a\nDNS.2 = b\n[req]\nprompt = no\n';
    const at = text.indexOf('a\n') + 1;
    const before = parseConf(text);
    const [names, , second, req] = before.statements;
    const section = before.sections.get('req');
    const file = reparseConf(before, `${text.slice(0, at)}x${text.slice(at)}`, {
      start: at,
      oldEnd: at,
      newEnd: at + 1,
    });
    assert.equal(file.statements[0], names);
    assert.equal(file.statements[2], second);
    assert.equal(file.statements[3], req);
    assert.equal(file.sections.get('req'), section);
    assert.equal(file.sections.get('names')!.entries.get('DNS.1')!.value.text, 'ax');
  });
});
