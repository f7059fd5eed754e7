import type { Decoded } from '../../syntax/decoded';
import type { XmlDocument, XmlElement } from '../../syntax/xml/tree';
import { poolAt } from './parse';

/** An `egid` attribute that says something. */
export interface Egid {
  readonly egid: string;
  readonly value: Decoded;
}

/** Calls `visit` for every egid of a file in the order of the text. Those in a pool are looked for once while its text stays the same. */
export function visitEgids({ root }: XmlDocument, visit: (egid: Egid) => void): void {
  const waiting: XmlElement[] = root ? [root] : [];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    const pool = poolAt(element);
    if (pool) {
      pool.memo.egids ??= egidsIn(element);
      for (const egid of pool.memo.egids) visit(egid);
      continue;
    }
    const own = egidOf(element);
    if (own) visit(own);
    for (let index = element.children.length - 1; index >= 0; index--) waiting.push(element.children[index]!);
  }
}

function egidsIn(pool: XmlElement): readonly Egid[] {
  const found: Egid[] = [];
  const waiting = [pool];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    const own = egidOf(element);
    if (own) found.push(own);
    for (let index = element.children.length - 1; index >= 0; index--) waiting.push(element.children[index]!);
  }
  return found;
}

function egidOf(element: XmlElement): Egid | undefined {
  const value = element.attribute('egid')?.value;
  return value && value.text.trim() !== '' ? { egid: value.text, value } : undefined;
}
