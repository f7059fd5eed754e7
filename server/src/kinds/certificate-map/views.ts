import type { Hover, OutlineSymbol, Reading } from '../../core/kind';
import { type Span, touches } from '../../core/span';
import { foldsOf, spansAround } from '../../syntax/xml/walk';
import { entryNodes, guideName, isSecretNode, texts } from './data/elements';
import type { CertificateMap, Entry, MapNode } from './model';
import { filled } from './structure';

/** What a node is for, on its name and on its value. A password is not shown. */
export function hover({ document, entries }: CertificateMap, offset: number): Hover | undefined {
  const place = document.placeAt(offset);
  const element = 'element' in place ? place.element : undefined;
  const node = element && entries.flatMap(({ nodes }) => nodes).find(candidate => candidate.element === element);
  if (!node) return undefined;
  const { nameSpan, content } = node.element;
  const span = [nameSpan, content.span].find(candidate => touches(candidate, offset)) ?? nameSpan;
  if (!touches(span, offset)) return undefined;
  return { span, markdown: `**${node.of.name}**\n\n${node.of.effect}\n\n*${guideName}*` };
}

/** The outline: entries with what they hold, and their nodes. */
export function symbols({ entries }: CertificateMap): readonly OutlineSymbol[] {
  return entries.map(entry => {
    const { element, nodes } = entry;
    return {
      name: element.name,
      detail: summaryOf(entry),
      kind: 'list',
      span: { start: element.start, end: element.end },
      selection: element.nameSpan,
      children: nodes.map(nodeSymbol),
    };
  });
}

function nodeSymbol(node: MapNode): OutlineSymbol {
  const { start, end, name, nameSpan } = node.element;
  return { name, detail: shownOf(node) || undefined, kind: 'property', span: { start, end }, selection: nameSpan };
}

function shownOf({ element, text }: MapNode): string {
  return isSecretNode(element.name) && text !== '' ? texts.mask : text;
}

function summaryOf(entry: Entry): string {
  const key = filled(entry, 'PrivateKeyPath') !== undefined;
  const certificate = filled(entry, 'CertificatePath') !== undefined;
  if (key && certificate) return texts.both;
  return key ? texts.key : certificate ? texts.certificate : texts.none;
}

export function folds({ document }: CertificateMap): readonly Span[] {
  return foldsOf(document);
}

/** From the value to its node, the nodes around it and the file. */
export function selections({ document, entries }: CertificateMap, offset: number): readonly Span[] {
  const nodes = entries.flatMap(entry => entry.nodes);
  const value = nodes.find(({ element, text }) => text !== '' && touches(element.content.span, offset));
  return [...(value ? [value.element.content.span] : []), ...spansAround(document, offset)];
}

/** The entries as the server reads them, passwords masked. */
export function read({ entries }: CertificateMap): Reading {
  const model = entries.map(entry => ({
    entry: entry.element.name,
    nodes: entry.nodes.map(node => ({ name: node.of.name, value: shownOf(node) })),
  }));
  const width = Math.max(...entryNodes.map(({ name }) => name.length));
  const lines = model.map(({ entry, nodes }) =>
    [entry, ...nodes.map(({ name, value }) => `  ${name.padEnd(width)}  ${value}`.trimEnd())].join('\n'),
  );
  return { model: { entries: model }, text: lines.join('\n\n') };
}
