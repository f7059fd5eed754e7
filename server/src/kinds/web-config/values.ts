import type { Decoded } from '../../syntax/decoded';
import type { XmlElement } from '../../syntax/xml/tree';

/** An attribute's value; letter case of the name does not count, so that a slip in it is told once and no more follows from it. */
export function attributeValue(element: XmlElement, name: string): Decoded | undefined {
  return element.attribute(name)?.value;
}

/** A yes-or-no value in any letter case, as IIS takes it. @returns `otherwise` where none or no valid one is written */
export function flagOf(element: XmlElement, name: string, otherwise: boolean): boolean {
  const text = attributeValue(element, name)?.text.toLowerCase();
  return text === 'true' || (text === 'false' ? false : otherwise);
}

/** One of a few words in any letter case, in the schema's own spelling. */
export function wordOf<Word extends string>(
  element: XmlElement,
  name: string,
  words: readonly Word[],
  otherwise: Word,
): Word {
  const text = attributeValue(element, name)?.text;
  return (text === undefined ? undefined : findWord(text, words)) ?? otherwise;
}

/** The word that `text` is, letter case ignored. */
export function findWord<Word extends string>(text: string, words: readonly Word[]): Word | undefined {
  const lower = text.toLowerCase();
  return words.find(word => word.toLowerCase() === lower);
}

/** Words with commas between them, in the schema's own spelling; unknown ones are left out. */
export function wordsOf<Word extends string>(element: XmlElement, name: string, words: readonly Word[]): Word[] {
  const items = attributeValue(element, name)?.text.split(',') ?? [];
  return items.map(item => findWord(item.trim(), words)).filter(word => word !== undefined);
}

/** A whole number. */
export function numberOf(element: XmlElement, name: string, otherwise: number): number {
  const text = attributeValue(element, name)?.text;
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : otherwise;
}

/** Whether an element has a name, letter case ignored. */
export function isNamed({ name }: XmlElement, wanted: string): boolean {
  return isSameName(name, wanted);
}

/** Whether two names are the same but for their letter case. */
export function isSameName(a: string, b: string): boolean {
  return a === b || (a.length === b.length && a.toLowerCase() === b.toLowerCase());
}
