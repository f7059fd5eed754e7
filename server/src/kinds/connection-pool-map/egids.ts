import type { Decoded } from '../../syntax/decoded';
import type { XmlDocument, XmlElement } from '../../syntax/xml/tree';
import type { Pool } from './model';
import { poolAt } from './parse';

/** An `egid` attribute that says something. */
export interface Egid {
  readonly egid: string;
  readonly value: Decoded;
}

/** Calls `visit` for every egid of a file in the order of the text. */
export function visitEgids({ root }: XmlDocument, visit: (egid: Egid) => void): void {
  const waiting: XmlElement[] = root ? [root] : [];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    const pool = poolAt(element);
    if (pool) {
      for (const egid of egidsOf(pool)) visit(egid);
      continue;
    }
    const own = egidOf(element);
    if (own) visit(own);
    for (let index = element.children.length - 1; index >= 0; index--) waiting.push(element.children[index]!);
  }
}

/** The egids in a pool, in the order of the text. */
export function egidsOf(pool: Pool): readonly Egid[] {
  pool.memo.egids ??= egidsIn(pool.element);
  return pool.memo.egids;
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
