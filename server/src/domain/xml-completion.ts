import type { Completion } from '../core/kind';
import type { Span } from '../core/span';
import type { XmlElement } from '../syntax/xml/tree';

/*
 * What every completion in XML has in common: how far a tag or name that is being typed reaches, and end tags.
 */

/** An attribute that may be offered. */
export interface OfferedAttribute {
  readonly name: string;
  readonly detail: string;
  readonly documentation: () => string;
  readonly sort?: string;
  /** Whether its value has completions of its own. */
  readonly hasChoice: boolean;
}

/**
 * The attributes that an element does not have yet, each with its quotes unless a value stands there.
 * @param replace the name that is being typed
 */
export function attributeCompletions(
  element: XmlElement,
  offered: readonly OfferedAttribute[],
  replace: Span,
  text: string,
): Completion[] {
  const hasValue = text[replace.end] === '=';
  const space = replace.start === replace.end && /["']/.test(text[replace.start - 1] ?? '') ? ' ' : '';
  return offered
    .filter(({ name }) => [undefined, replace.start].includes(element.attribute(name)?.nameSpan.start))
    .map(({ name, detail, documentation, sort, hasChoice }) => ({
      label: name,
      kind: 'attribute',
      detail,
      replace,
      insert: hasValue ? name : `${space}${name}="$1"`,
      snippet: !hasValue,
      ...(sort === undefined ? {} : { sort }),
      documentation,
      again: !hasValue && hasChoice,
    }));
}

/** The end tag goes behind the text that is there, and takes in only a tag that was begun. @param word see `wordSpan` */
export function endTagCompletion({ name }: XmlElement, word: Span, text: string): Completion {
  const label = `</${name}>`;
  const replace = text[word.start] === '<' ? word : { start: word.end, end: word.end };
  return { label, kind: 'element', replace, insert: text[replace.end] === '>' ? label.slice(0, -1) : label, sort: 'y' };
}

/** Behind `</`: the name of the element that is open. */
export function closingNameCompletions({ name }: XmlElement, text: string, offset: number): Completion[] {
  if (name === '') return [];
  const replace = nameAround(text, offset);
  return [{ label: name, kind: 'element', replace, insert: text[replace.end] === '>' ? name : `${name}>` }];
}

/** A tag that is being typed, from its `<` to the end of its name. */
export function tagSpan(element: XmlElement, text: string, offset: number): Span {
  return { start: element.start, end: Math.max(element.nameSpan.end, nameAround(text, offset).end) };
}

/** The letters before the cursor, with a `<` or `</` in front of them. */
export function wordSpan(text: string, offset: number): Span {
  let { start } = nameAround(text, offset);
  if (text[start - 1] === '/' && text[start - 2] === '<') start -= 2;
  else if (text[start - 1] === '<') start -= 1;
  return { start, end: offset };
}

function nameAround(text: string, offset: number): Span {
  let start = offset;
  while (start > 0 && /[\w.-]/.test(text[start - 1]!)) start--;
  let end = offset;
  while (end < text.length && /[\w.-]/.test(text[end]!)) end++;
  return { start, end };
}
