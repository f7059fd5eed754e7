import { defineRule, type Report, type Rule } from '../../../core/rule';
import type { Span } from '../../../core/span';
import { behindLineEnd, isBlank, isLineEnd, skipBlanks } from '../../../syntax/properties/scan';
import { isPath } from '../backslashes';
import { javaProperties } from '../data/references';
import { isOddLine, type PropertiesModel, type Setting } from '../model';
import type { PropertiesSchema } from '../schema';

const messages = {
  swallowed:
    'The backslash at the end of this line makes the next line part of the value, so Java never sees the key there. {remedy}',
  atEnd:
    'Java drops this backslash: at the end of a file it does not count. Write \\\\ if it is meant to stay, or remove it.',
  blank:
    'Blanks stand behind this backslash, so the line does not go on in the next one: Java reads a blank here and the next line as an entry of its own. Remove the blanks.',
  comment:
    'This is no comment: the line before ends in a backslash, so Java takes this one for part of the value. Move the comment in front of the entry.',
  afterComment:
    'A comment does not go on in the next line, whatever it ends in: Java reads the next line as an entry. Put # in front of that line too.',
  double: 'Write \\\\ at the end of the line',
  remove: 'Remove the backslash',
  removeBlanks: 'Remove the blanks',
  commentOut: 'Put # in front of the next line',
} as const;

/** A backslash at the end of a line that joins what was meant to be apart, or the other way round. */
export function continuationRule({ kind, references }: PropertiesSchema): Rule<PropertiesModel, Setting> {
  return defineRule({
    meta: {
      id: `${kind}/continuation`,
      severity: 'warning',
      category: 'startup',
      summary: 'A backslash at the end of a line that does something else than it looks like.',
      messages,
      suggests: true,
      references: [javaProperties, ...references],
    },
    checkUnit(setting: Setting, report, { text }) {
      if (!setting.entry.hasOtherEscapes || isOddLine(setting)) return;
      for (const { kind: what, span } of setting.entry.escapes)
        if (what === 'continuation') checkJoined(setting, span, text, report);
    },
    check({ document, settings }: PropertiesModel, report, { text, holds }) {
      if (!holds('\\')) return;
      for (const setting of settings) if (setting.entry.hasOtherEscapes) checkBlanks(setting, text, report);
      for (const comment of document.comments) checkComment(comment, text, report);
    },
  });
}

/** What looks like an entry: a name of two letters or more and `=`; `:` would be part of a URL too often. */
const entryShape = /[A-Za-z_][\w.-]+[ \t]*=/y;

function checkJoined(setting: Setting, span: Span, text: string, report: Report<typeof messages>): void {
  const at = { start: span.start, end: span.start + 1 };
  const path = isPath(setting, text);
  const double = { title: 'double' as const, edits: [{ span: { start: at.end, end: at.end }, newText: '\\' }] };
  const remove = { title: 'remove' as const, edits: [{ span: at, newText: '' }] };
  const suggest = path ? [double, remove] : [remove, double];
  const isLast = span.end >= text.length;
  if (isLast || span.end >= setting.end) {
    if (isLast && setting.key) report('atEnd', { at, severity: path ? 'warning' : 'info', suggest });
    return;
  }
  const first = text[span.end];
  if (first === '#' || first === '!')
    return report('comment', { at: { start: span.end, end: lineEnd(text, span.end) } });
  entryShape.lastIndex = span.end;
  if (!entryShape.test(text) || isUrlItem(text, span.start)) return;
  const remedy = path
    ? 'Write \\\\ if the backslash is meant to stay, or remove it.'
    : 'Remove the backslash, or write \\\\ if it is meant to stay.';
  report('swallowed', { at, severity: setting.key ? 'error' : undefined, data: { remedy }, suggest });
}

/** Whether the line before breaks off inside a URL or a list, where `name=value` goes on. */
function isUrlItem(text: string, end: number): boolean {
  return /[;,&?|(]\s*$/.test(text.slice(Math.max(0, end - 4), end));
}

/** A backslash with blanks behind it at the end of a line whose next one is set in, as one that goes on is. */
function checkBlanks({ entry }: Setting, text: string, report: Report<typeof messages>): void {
  if (!isBlank(text.charCodeAt(entry.end - 1))) return;
  const last = entry.escapes.at(-1);
  if (last?.kind !== 'character' || last.inKey || !/[ \t]/.test(last.written)) return;
  const { start, end } = last.span;
  const stop = skipBlanks(text, end);
  if (stop !== entry.end || !isSetIn(text, stop)) return;
  const edits = [{ span: { start: end - 1, end: stop }, newText: '' }];
  report('blank', { at: { start, end: stop }, suggest: [{ title: 'removeBlanks', edits }] });
}

/** Whether the line behind the line end at `at` begins with blanks and holds something that is no comment. */
function isSetIn(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const next = behindLineEnd(text, at);
  const content = skipBlanks(text, next);
  return content > next && content < text.length && !/[#!\r\n]/.test(text[content]!);
}

/** A commented entry whose second line is still there. */
function checkComment({ end }: Span, text: string, report: Report<typeof messages>): void {
  if (text[end - 1] !== '\\' || end >= text.length) return;
  let backslashes = 1;
  while (text[end - 1 - backslashes] === '\\') backslashes++;
  if (backslashes % 2 === 0 || !isSetIn(text, end)) return;
  const content = skipBlanks(text, behindLineEnd(text, end));
  const edits = [{ span: { start: content, end: content }, newText: '# ' }];
  report('afterComment', { at: { start: end - 1, end }, suggest: [{ title: 'commentOut', edits }] });
}

function lineEnd(text: string, at: number): number {
  while (at < text.length && !isLineEnd(text.charCodeAt(at))) at++;
  return at;
}
