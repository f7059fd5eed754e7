import { defineRule } from '../../../core/rule';
import type { Span } from '../../../core/span';
import { configManual } from '../data/sources';
import { isJoinedByMistake } from '../joined-lines';
import type { ConfUnit, OpensslCnf } from '../model';

/** Lines that a backslash joins though they were to stand alone, or does not join though it should. */
export const joinedLines = defineRule({
  meta: {
    id: 'openssl-cnf/joined-lines',
    severity: 'warning',
    category: 'ineffective',
    summary: 'A backslash at the end of a line that joins the wrong lines, or none.',
    messages: {
      comment:
        'A comment goes on in the next line where it ends with a backslash. OpenSSL does not read what stands there: {lost}. Remove the backslash.',
      setting:
        'A backslash at the end joins the next line to this value, so OpenSSL does not read the setting there: {lost}. Remove the backslash, or double it if it is meant.',
      blank:
        'Behind the backslash is a blank, so the next line is not joined to this one. OpenSSL refuses the whole file (missing equal sign). Remove the blank.',
      remove: 'Remove the backslash',
      double: 'Double the backslash',
      removeBlank: 'Remove the blank',
    },
    suggests: true,
    fix: true,
    references: [configManual],
  },
  check({ file }: OpensslCnf, report, { holds }) {
    const { text } = file;
    const comments = holds('\\\n') || holds('\\\r') ? file.comments : [];
    for (const comment of comments) {
      const found = lostIn(text, comment);
      if (found)
        report('comment', {
          at: found.backslash,
          data: { lost: found.lost },
          suggest: [{ title: 'remove', edits: [{ span: found.backslash, newText: '' }] }],
        });
    }
    for (const { code, span } of file.problems) {
      if (code !== 'missing-equal-sign' || !isJoinedByMistake(file, span.start)) continue;
      const end = text.lastIndexOf('\n', span.start - 1);
      const before = /[ \t]+\r*$/.exec(text.slice(0, end))!;
      const at = { start: before.index - 1, end: before.index + before[0].replace(/\r+$/, '').length };
      const blank = { start: before.index, end: at.end };
      report('blank', { at, severity: 'error', fix: { title: 'removeBlank', edits: [{ span: blank, newText: '' }] } });
    }
  },
  checkUnit(statement: ConfUnit, report, { text }) {
    const found = statement.kind === 'entry' ? lostIn(text, statement.value.span) : undefined;
    if (!found) return;
    const { backslash } = found;
    const suggest = [
      { title: 'remove' as const, edits: [{ span: backslash, newText: '' }] },
      { title: 'double' as const, edits: [{ span: backslash, newText: '\\\\' }] },
    ];
    report('setting', { at: backslash, data: { lost: found.lost }, suggest });
  },
});

/** What looks like a setting or a section on a line that a backslash has joined to the one before. */
function lostIn(text: string, { start, end }: Span): { readonly backslash: Span; readonly lost: string } | undefined {
  const written = text.slice(start, end);
  if (!written.includes('\n')) return undefined;
  const joined = /\\\r*\n[ \t]*((?:[A-Za-z0-9][\w.,-]*[ \t]*=|\[[ \t]*[\w .-]+\])[^\r\n]*)/.exec(written);
  if (!joined) return undefined;
  const at = start + joined.index;
  const name = /^\[[^\]]*\]|^[^=]*?(?=[ \t]*=)/.exec(joined[1]!)![0];
  return { backslash: { start: at, end: at + 1 }, lost: name.slice(0, 60) };
}
