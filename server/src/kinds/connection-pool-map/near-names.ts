import { nearMiss } from '../../core/near-miss';
import type { XmlAttribute, XmlElement } from '../../syntax/xml/tree';
import { poolNodes } from './data/names';
import type { Pool } from './model';

/** A node or attribute that is written where a known one is missing, and nearly is it. */
export type Slip =
  | { readonly known: string; readonly element: XmlElement; readonly attribute?: undefined }
  | { readonly known: string; readonly attribute: XmlAttribute; readonly element?: undefined };

/** One slip away and no more: what the guide does not name is left alone. */
function near(written: string, known: string): boolean {
  return nearMiss(written, [known], 1) !== undefined;
}

/** The slips in a pool's own names, its nodes' and their attributes'. */
export function slipsOf(pool: Pool): readonly Slip[] {
  pool.memo.slips ??= findSlips(pool);
  return pool.memo.slips;
}

/** The slip that stands for the pool's missing name. */
export function nameSlip(pool: Pool): Slip | undefined {
  return slipsOf(pool).find(({ known }) => known === 'name');
}

function findSlips({ element }: Pool): Slip[] {
  const found: Slip[] = [];
  if (!element.attribute('name') && !element.child('name')) {
    const attribute = element.attributes.find(({ name }) => near(name, 'name'));
    const child = attribute ? undefined : element.children.find(({ name }) => near(name, 'name'));
    if (attribute) found.push({ known: 'name', attribute });
    if (child) found.push({ known: 'name', element: child });
  }
  for (const known of poolNodes) {
    const node = element.child(known);
    if (!node) {
      const child = element.children.find(({ name }) => near(name, known) && !isKnown(name));
      if (child) found.push({ known, element: child });
    } else if (!node.attribute('egid')) {
      const attribute = node.attributes.find(({ name }) => near(name, 'egid'));
      if (attribute) found.push({ known: 'egid', attribute });
    }
  }
  return found;
}

function isKnown(name: string): boolean {
  return poolNodes.some(known => known.toLowerCase() === name.toLowerCase());
}
