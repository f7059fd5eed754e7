import type { CertificateMap, Entry, MapNode } from './model';

/** Whether the XML is broken, so that what is not found may only have been swallowed. */
export function isCut({ document }: CertificateMap): boolean {
  return document.problems.some(({ code }) => code !== 'doctype');
}

/** The node of that name with something in it. */
export function filled({ nodes }: Entry, name: string): MapNode | undefined {
  return nodes.find(({ of, text }) => of.name === name && text !== '');
}
