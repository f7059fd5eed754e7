import type { Span, TextEdit } from '../../core/span';
import { openBrackets } from './brackets';

export type ScriptProblemCode =
  | 'unterminated-string'
  | 'unterminated-comment'
  | 'unterminated-template'
  | 'unterminated-pattern'
  | 'bare-value' // `name = text` that is no expression
  | 'colon-for-equals' // `var name: value`
  | 'missing-equals' // `var name "value"`
  | 'missing-value' // `var name = ;`
  | 'bad-name' // `var two words =`
  | 'keyword-case' // `Var name`
  | 'foreign-comment' // `# …`, `REM …`
  | 'markup'
  | 'declared-twice'
  | 'never-closed'
  | 'stray-close'
  | 'unexpected-end'
  | 'unexpected-character'
  | 'unexpected-word'
  | 'too-deep'
  | 'other';

/** The first thing that a JavaScript engine refuses, on the exact characters. */
export interface ScriptProblem {
  readonly code: ScriptProblemCode;
  readonly span: Span;
  /** The name, word or character spoken of; for `other` the parser's own words. */
  readonly what: string;
  /** A second place that belongs to it: the bracket that is never closed. */
  readonly other?: Span;
  /** The one repair that is clear, where there is one. */
  readonly repair?: readonly TextEdit[];
}

interface ParserError {
  readonly message: string;
  readonly pos: number;
  readonly raisedAt: number;
}

/** Tells what acorn's error means. @param error what `parse` threw for `text` */
export function problemOf(text: string, error: unknown): ScriptProblem {
  if (!isParserError(error)) return { code: 'too-deep', span: { start: 0, end: Math.min(1, text.length) }, what: '' };
  return unterminated(text, error) ?? inStatement(text, error) ?? general(text, error);
}

function isParserError(error: unknown): error is ParserError {
  return error instanceof SyntaxError && 'pos' in error && 'raisedAt' in error;
}

function insertion(at: number, newText: string): TextEdit[] {
  return [{ span: { start: at, end: at }, newText }];
}

function unterminated(text: string, { message, pos }: ParserError): ScriptProblem | undefined {
  if (message.startsWith('Unterminated comment'))
    return { code: 'unterminated-comment', span: { start: pos, end: pos + 2 }, what: '/*' };
  if (message.startsWith('Unterminated template')) {
    const start = text.lastIndexOf('`', pos);
    return { code: 'unterminated-template', span: { start, end: start + 1 }, what: '`' };
  }
  if (message.startsWith('Unterminated regular'))
    return { code: 'unterminated-pattern', span: { start: pos - 1, end: pos }, what: '/' };
  if (!message.startsWith('Unterminated string')) return undefined;
  const line = lineAt(text, pos);
  const code = 'unterminated-string';
  const value = line.text.slice(pos - line.start).replace(/\s*;?\s*$/, '');
  const span = { start: pos, end: pos + Math.max(1, value.length) };
  const quote = text[pos]!;
  const isClear = value.length > 1 && !/["'`;\\]/.test(value.slice(1)) && !/\/\*|\s\/\//.test(value);
  const other = quote === '"' ? "'" : '"';
  if (value.endsWith(other) && value.length > 2 && !/["'`;\\]/.test(value.slice(1, -1)))
    return { code, span, what: quote, repair: [{ span: { start: span.end - 1, end: span.end }, newText: quote }] };
  return { code, span, what: quote, repair: isClear ? insertion(span.end, quote) : undefined };
}

const assignment =
  /^(\s*)(?:([A-Za-z]+)([ \t]+))?([^\s=:;"'`(){}[\]][^=:;"'`(){}[\]]*?)([ \t]*)(=|:|(?=["'`]))([ \t]*)(.*?)([ \t]*;?[ \t]*)$/s;
const plainName = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

/** Mistakes in a line that means to give a variable a value. */
function inStatement(text: string, { pos, message }: ParserError): ScriptProblem | undefined {
  const line = lineAt(text, pos);
  const first = /^\s*(#|::|REM\b)/i.exec(line.text);
  if (first) return foreignComment(line, first);
  if (/^<[!?/a-z]/i.test(text.slice(pos, pos + 2)) && text.slice(line.start, pos).trim() === '')
    return { code: 'markup', span: { start: pos, end: pos + 1 }, what: '<' };
  if (message.startsWith('Identifier ') || line.text.length > 1000) return undefined;
  const found = assignment.exec(line.text);
  if (!found) return undefined;
  const [, indent = '', word = '', gap = '', name = '', beforeSign = '', sign = '', behindSign = '', value = ''] =
    found;
  const wordAt = line.start + indent.length;
  const nameAt = wordAt + word.length + gap.length;
  const nameSpan = { start: nameAt, end: nameAt + name.length };
  const signAt = nameSpan.end + beforeSign.length;
  const valueAt = signAt + sign.length + behindSign.length;
  const isKeyword = /^(?:var|let|const)$/.test(word);
  if (!isKeyword && /^(?:var|let|const)$/i.test(word)) {
    const span = { start: wordAt, end: wordAt + word.length };
    return { code: 'keyword-case', span, what: word, repair: [{ span, newText: word.toLowerCase() }] };
  }
  if (pos < nameAt || (word !== '' && !isKeyword)) return undefined;
  if (!plainName.test(name)) return isKeyword ? { code: 'bad-name', span: nameSpan, what: name } : undefined;
  if (sign !== '=' && !isKeyword) return undefined;
  if (sign === '') return { code: 'missing-equals', span: nameSpan, what: name, repair: insertion(nameSpan.end, ' =') };
  const signSpan = { start: signAt, end: signAt + 1 };
  if (sign === ':')
    return {
      code: 'colon-for-equals',
      span: signSpan,
      what: name,
      repair: [{ span: signSpan, newText: beforeSign ? '=' : ' =' }],
    };
  if (value === '') return { code: 'missing-value', span: signSpan, what: name };
  if (pos < valueAt || /["'`(){}[\]\\]|\/\*|\s\/\//.test(value)) return undefined;
  const span = { start: valueAt, end: valueAt + value.length };
  return { code: 'bare-value', span, what: name, repair: [{ span, newText: `"${value}"` }] };
}

function foreignComment(line: Line, [whole, marker = '']: RegExpExecArray): ScriptProblem {
  const start = line.start + whole.length - marker.length;
  const span = { start, end: start + marker.length };
  return { code: 'foreign-comment', span, what: marker, repair: [{ span, newText: '//' }] };
}

function general(text: string, { message, pos, raisedAt }: ParserError): ScriptProblem {
  const twice = /^Identifier '(.+)' has already been declared/.exec(message);
  if (twice) return { code: 'declared-twice', span: { start: pos, end: pos + twice[1]!.length }, what: twice[1]! };
  const written = text.slice(pos, Math.max(raisedAt, pos));
  if (pos >= text.length || (written === '' && message.startsWith('Unexpected token'))) {
    const open = openBrackets(text).at(-1);
    const end = text.trimEnd().length;
    const last = { start: Math.max(0, end - 1), end };
    if (open === undefined) return { code: 'unexpected-end', span: last, what: '' };
    return { code: 'never-closed', span: { start: open, end: open + 1 }, what: text[open]! };
  }
  if (message.startsWith('Unexpected character')) {
    const what = String.fromCodePoint(text.codePointAt(pos)!);
    return { code: 'unexpected-character', span: { start: pos, end: pos + what.length }, what };
  }
  const span = { start: pos, end: Math.max(pos + 1, raisedAt) };
  if (!message.startsWith('Unexpected token'))
    return { code: 'other', span, what: message.replace(/ \(\d+:\d+\)$/, '') };
  const isStray = /^[)}\]]$/.test(written) && openBrackets(text.slice(0, pos)).length === 0;
  return { code: isStray ? 'stray-close' : 'unexpected-word', span, what: written };
}

interface Line {
  readonly start: number;
  /** Without its line end. */
  readonly text: string;
}

function lineAt(text: string, at: number): Line {
  const start = text.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
  const end = text.indexOf('\n', at);
  return { start, text: text.slice(start, end < 0 ? text.length : end).replace(/\r$/, '') };
}
