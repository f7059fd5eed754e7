import type { Span, TextEdit } from '../../core/span';
import { disallowed, indentStart, isBlank, lineEnd, skipBlanks, startsName, trimEnd } from './characters';
import { declarationFault } from './declaration';
import { encodeAttribute, entities } from './decode';
import type { XmlAttribute, XmlDocument, XmlElement, XmlProblem, XmlProblemCode } from './tree';

export type XmlRepairKind =
  | 'escape-ampersand'
  | 'escape-less-than'
  | 'escape-greater-than'
  | 'close-element'
  | 'complete-close'
  | 'self-close'
  | 'close-tag'
  | 'write-slash'
  | 'close-cdata'
  | 'close-instruction'
  | 'rename-close'
  | 'rename-open'
  | 'remove-close'
  | 'move-close'
  | 'quote-value'
  | 'add-quote'
  | 'match-quote'
  | 'insert-space'
  | 'remove-attribute'
  | 'replace-hyphens'
  | 'move-declaration';

export interface XmlRepair {
  readonly edits: readonly TextEdit[];
  readonly what: XmlRepairKind;
}

type Repairer = (
  problem: XmlProblem,
  document: XmlDocument,
  isEmpty: (name: string) => boolean,
) => XmlRepair | undefined;

/**
 * The one repair of a problem that is clear and changes nothing else, where there is one. With it the problem is gone
 * and no other one is new.
 * @param isEmpty whether an element of that name never holds anything
 */
export function repairOf(
  problem: XmlProblem,
  document: XmlDocument,
  isEmpty: (name: string) => boolean = () => false,
): XmlRepair | undefined {
  return repairers[problem.code]?.(problem, document, isEmpty);
}

function repair(what: XmlRepairKind, span: Span, newText: string): XmlRepair {
  return { what, edits: [{ span, newText }] };
}

function insert(what: XmlRepairKind, at: number, newText: string): XmlRepair {
  return repair(what, { start: at, end: at }, newText);
}

const repairers: Partial<Record<XmlProblemCode, Repairer>> = {
  'raw-ampersand': escapeAmpersand,
  'raw-less-than': escapeLessThan,
  'cdata-end-in-text': ({ span }) => repair('escape-greater-than', span, ']]&gt;'),
  'unclosed-element': closeElement,
  'late-close': moveClose,
  'repeated-start': ({ span }) => insert('write-slash', span.start, '/'),
  'mismatched-close': renameClose,
  'stray-close': removeClose,
  'unterminated-tag': closeTag,
  'unterminated-value': addQuote,
  'unquoted-value': quoteValue,
  'missing-space': ({ span }) => insert('insert-space', span.start, ' '),
  'duplicate-attribute': removeAttribute,
  'double-hyphen-in-comment': replaceHyphens,
  'unterminated-cdata': closeCdata,
  'unterminated-instruction': closeDeclaration,
  'misplaced-declaration': moveDeclaration,
  'bad-name': completeClose,
};

/** `&amp` may lack its `;` or stand for itself: not clear. */
function escapeAmpersand({ span }: XmlProblem, { text }: XmlDocument): XmlRepair | undefined {
  const word = /^[a-z]{0,5}/.exec(text.slice(span.start + 1, span.start + 6))![0];
  return entities.has(word) ? undefined : repair('escape-ampersand', span, '&amp;');
}

/** A `<` before another one is a tag that somebody started to write; several in a row may be what is left of a merge. */
function escapeLessThan({ span }: XmlProblem, document: XmlDocument): XmlRepair | undefined {
  if (document.text[span.end] === '<' || document.text[span.start - 1] === '<' || !document.elementAt(span.start))
    return undefined;
  return repair('escape-less-than', span, '&lt;');
}

function closeElement(
  { span }: XmlProblem,
  document: XmlDocument,
  isEmpty: (name: string) => boolean,
): XmlRepair | undefined {
  const element = startingAt(document, span.start - 1);
  if (!element) return undefined;
  if (isEmpty(element.name)) return selfClose(element, document.text);
  if (isAmbiguous(element)) return undefined;
  const { text } = document;
  const { start, end } = element.contentSpan;
  const at = Math.max(start, document.trimEnd(end));
  if (document.placeAt(at).in !== 'text') return undefined;
  const written = writtenClose(element, text, at);
  if (written) return insert('complete-close', at - written.length, '<');
  const close = `</${element.name}>`;
  if (element.children.length === 0 || document.lineEnd(element.start) >= at) return insert('close-element', at, close);
  const indent = indentStart(text, element.start);
  if (indent < 0) return insert('close-element', at, close);
  const lineBreak = text[lineEnd(text, start)] === '\r' ? '\r\n' : '\n';
  return insert('close-element', at, lineBreak + text.slice(indent, element.start) + close);
}

/** An end tag that stands behind the one of the element around its own. */
function moveClose({ span, other }: XmlProblem, document: XmlDocument): XmlRepair | undefined {
  const end = startingAt(document, span.start - 1)?.parent?.endTag;
  if (!end || !other || trimEnd(document.text, end.start, other.start) !== end.end) return undefined;
  const [inner, outer] = [other, end].map(tag => document.text.slice(tag.start, tag.end));
  return {
    what: 'move-close',
    edits: [
      { span: end, newText: inner! },
      { span: other, newText: outer! },
    ],
  };
}

/** Puts the slash into a start tag that is whole. */
function selfClose({ startTag: { start, end } }: XmlElement, text: string): XmlRepair | undefined {
  if (text[end - 1] !== '>') return undefined;
  const at = trimEnd(text, start, end - 1);
  return repair('self-close', { start: at, end: end - 1 }, ' /');
}

/** What a leaf's text ends with where its end tag has lost its `<`: the rest of that tag. */
export function writtenClose({ children, name }: XmlElement, text: string, end: number): string | undefined {
  const rest = `/${name}>`;
  return children.length === 0 && name !== '' && text.endsWith(rest, end) ? rest : undefined;
}

/** Whether an element without an end tag may have been meant to end before some of what was taken for its content. */
function isAmbiguous(element: XmlElement): boolean {
  const { children } = element;
  if (children.length === 0) return false;
  return element.content.text.trim() !== '' || children.some(child => child.name === element.name);
}

function renameClose({ span, other, otherName }: XmlProblem, document: XmlDocument): XmlRepair | undefined {
  const end = other && startingAt(document, other.start - 1)?.endTag?.end;
  if (end === undefined || !otherName) return undefined;
  if (end === span.end) return repair('rename-close', span, `${otherName}>`);
  return skipBlanks(document.text, span.end) === end - 1 ? repair('rename-close', span, otherName) : undefined;
}

/** Only an end tag that merely repeats the one before it is clearly too many. */
function removeClose({ span, name }: XmlProblem, { text }: XmlDocument): XmlRepair | undefined {
  const before = trimEnd(text, 0, span.start);
  return text.endsWith(`</${name}>`, before) ? repair('remove-close', { start: before, end: span.end }, '') : undefined;
}

function closeTag({ span, name = '' }: XmlProblem, document: XmlDocument): XmlRepair | undefined {
  const { text } = document;
  if (text.startsWith('</', span.start)) {
    const element = document.elementAt(span.start + 1);
    const isWhole = element?.name === name && element.endTag?.start === span.start;
    return isWhole ? insert('close-tag', span.end, '>') : undefined;
  }
  const element = startingAt(document, span.start);
  if (!element || !isClosed(element, text) || element.attributes.some(({ value }) => !value)) return undefined;
  const { start, end } = element.startTag;
  return goesOn(text, end) ? insert('close-tag', trimEnd(text, start, end), '>') : undefined;
}

/** What follows a value in a tag in which nothing else is wrong. */
const plainRest = /^(?:\s*[^\s=<>"'/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*\/?>?$/;

function addQuote({ span }: XmlProblem, document: XmlDocument): XmlRepair | undefined {
  const { text } = document;
  const element = document.elementAt(span.start);
  if (!element || !(element.selfClosing || isClosed(element, text))) return undefined;
  const quote = text[span.start]!;
  if (text[span.end - 1] === (quote === '"' ? "'" : '"') && endsWell(text, span.end) && span.end - span.start > 1)
    return matchQuote(text, span, element);
  const rest = text.slice(span.end, Math.max(span.end, element.startTag.end));
  if (rest.length > 2000 || !plainRest.test(rest)) return undefined;
  const isTagOpen = text[element.startTag.end - 1] !== '>';
  const at = trimEnd(text, span.start + 1, span.end);
  if (!isTagOpen) return insert('add-quote', at, at < span.end || endsWell(text, at) ? quote : `${quote} `);
  return goesOn(text, span.end) ? insert('add-quote', at, `${quote}>`) : undefined;
}

/** A value that ends with the other quote than the one that it begins with, in a tag in which nothing else is wrong. */
function matchQuote(text: string, { start, end }: Span, { startTag }: XmlElement): XmlRepair | undefined {
  const rest = text.slice(end, Math.max(end, startTag.end));
  if (rest.length > 2000 || !plainRest.test(rest) || !rest.endsWith('>')) return undefined;
  return repair('match-quote', { start: end - 1, end }, text[start]!);
}

/** Whether no stray `<` follows, which was taken for part of the same mistake. */
function goesOn(text: string, at: number): boolean {
  const next = skipBlanks(text, at);
  return text[next] !== '<' || /[/!?]/.test(text.charAt(next + 1)) || startsName(text, next + 1);
}

function endsWell(text: string, at: number): boolean {
  return isBlank(text.charCodeAt(at)) || /[>/]/.test(text.charAt(at));
}

function quoteValue({ span }: XmlProblem, document: XmlDocument): XmlRepair | undefined {
  const value = attributeAt(document, span.start)?.value;
  const bare = value?.text.replace(/^["'“”„‘’]|["'“”„‘’]$/g, '');
  if (bare === undefined || /["'“”„‘’=]/.test(bare)) return undefined;
  for (let at = 0; at < bare.length; at++) if (disallowed(bare, at)) return undefined;
  return repair('quote-value', span, `"${encodeAttribute(bare, '"'.charCodeAt(0))}"`);
}

function removeAttribute({ span, other, name }: XmlProblem, document: XmlDocument): XmlRepair | undefined {
  const element = document.elementAt(span.start);
  const first = element && other && attributeStarting(element, other.start);
  const again = element && attributeStarting(element, span.start);
  if (!first?.value || !again?.value || first.name !== name || first.value.text !== again.value.text) return undefined;
  const { start, end } = again.span;
  if (!isQuoted(document.text, first) || !isQuoted(document.text, again)) return undefined;
  return repair('remove-attribute', { start: trimEnd(document.text, 0, start), end }, '');
}

function isQuoted(text: string, { value, span }: XmlAttribute): boolean {
  const quote = text[span.end - 1];
  return value !== undefined && (quote === '"' || quote === "'") && value.span.end === span.end - 1;
}

/** Rows of hyphens become rows of `=`, so that a ruled comment keeps its look. */
function replaceHyphens({ span }: XmlProblem, document: XmlDocument): XmlRepair | undefined {
  const comments = document.comments();
  const comment = comments[firstAt(comments.length, index => comments[index]!.end > span.end)];
  if (!comment || comment.start >= span.start) return undefined;
  const body = { start: comment.start + 4, end: comment.end - 3 };
  const row = (hyphens: string) => '='.repeat(hyphens.length);
  const text = document.text.slice(body.start, body.end).replace(/-{2,}/g, row).replace(/-$/, '=');
  return repair('replace-hyphens', body, text);
}

function closeCdata({ span }: XmlProblem, document: XmlDocument): XmlRepair | undefined {
  const element = document.elementAt(span.end);
  const end = element?.endTag?.start;
  if (!element || end === undefined || document.text.indexOf('</', span.end) !== end) return undefined;
  return insert('close-cdata', end, ']]>');
}

/** An XML declaration that ends with `>` alone. */
function closeDeclaration({ span }: XmlProblem, { text, declaration }: XmlDocument): XmlRepair | undefined {
  if (declaration?.span.start !== span.start) return undefined;
  const end = declaration.span.end - 1;
  const isSound = !declarationFault(text, span.start, end);
  return isSound && text[end] === '>' ? insert('close-instruction', end, '?') : undefined;
}

/** A declaration that stands behind nothing but blanks. */
function moveDeclaration({ span }: XmlProblem, { text }: XmlDocument): XmlRepair | undefined {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (text.slice(span.start, span.end) !== '<?xml' || skipBlanks(text, start) !== span.start) return undefined;
  return repair('move-declaration', { start, end: span.start }, '');
}

/** `</` that closes an element without naming it. */
function completeClose({ span }: XmlProblem, document: XmlDocument): XmlRepair | undefined {
  if (!document.text.startsWith('</', span.start)) return undefined;
  const element = document.elementAt(span.start + 1);
  return element?.endTag?.start === span.start ? repair('close-element', span, `</${element.name}>`) : undefined;
}

/** Whether an element has an end tag of its own name. */
function isClosed({ endTag, name }: XmlElement, text: string): boolean {
  return endTag !== undefined && /^<\/([^\s>]*)/.exec(text.slice(endTag.start, endTag.end))![1] === name;
}

function startingAt(document: XmlDocument, offset: number): XmlElement | undefined {
  const element = document.elementAt(offset + 1);
  return element?.start === offset ? element : undefined;
}

function attributeStarting({ attributes }: XmlElement, offset: number): XmlAttribute | undefined {
  const found = attributes[firstAt(attributes.length, index => attributes[index]!.span.start >= offset)];
  return found?.span.start === offset ? found : undefined;
}

/** The first of `length` places of a list in order from which on something holds; `length` where it never does. */
function firstAt(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function attributeAt(document: XmlDocument, offset: number): XmlAttribute | undefined {
  const place = document.placeAt(offset);
  return place.in === 'attribute-value' ? place.attribute : undefined;
}
