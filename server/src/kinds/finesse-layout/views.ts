import type { DocumentLink, Hover, OutlineSymbol, Reading } from '../../core/kind';
import { inlineCode } from '../../core/markdown';
import { contains, type Span, touches } from '../../core/span';
import { splitAddress, type WebAddress } from '../../domain/web-address';
import type { XmlElement } from '../../syntax/xml/tree';
import { foldsOf, spansAround } from '../../syntax/xml/walk';
import { elementTexts, gadgetTexts } from './data/gadget';
import type { FinesseLayout, Gadget } from './model';

/** What stands at `offset`: an element, or a part of the address of a gadget. */
export function hover({ document, gadgets }: FinesseLayout, offset: number): Hover | undefined {
  const place = document.placeAt(offset);
  if (place.in === 'tag-name' && !place.closing) {
    const text = elementTexts[place.element.name];
    return text === undefined
      ? undefined
      : { span: place.element.nameSpan, markdown: `**${place.element.name}**\n\n${text}\n\n*${gadgetTexts.source}*` };
  }
  const gadget = gadgets.find(({ value }) => touches(value.span, offset));
  return gadget?.isEce ? addressHover(gadget, offset) : undefined;
}

function addressHover({ value, address }: Gadget, offset: number): Hover | undefined {
  const { host, path } = address;
  const hostSpan = value.spanOf(host.start, host.end);
  if (host.text !== '' && touches(hostSpan, offset))
    return { span: hostSpan, markdown: `${inlineCode(host.text)}\n\n${gadgetTexts.host}\n\n*${gadgetTexts.source}*` };
  const root = path && /^\/([^/?#]+)/.exec(path.text)?.[1];
  if (!path || !root) return undefined;
  const span = value.spanOf(path.start + 1, path.start + 1 + root.length);
  return touches(span, offset)
    ? { span, markdown: `${inlineCode(root)}\n\n${gadgetTexts.contextRoot}\n\n*${gadgetTexts.source}*` }
    : undefined;
}

/** The outline: the lists of gadgets and in them the gadgets, by their addresses. */
export function symbols({ document, gadgets }: FinesseLayout): readonly OutlineSymbol[] {
  const lists = new Map<XmlElement | undefined, Gadget[]>();
  for (const gadget of gadgets) {
    const { parent } = gadget.element;
    lists.set(parent, [...(lists.get(parent) ?? []), gadget]);
  }
  return [...lists].flatMap(([parent, own]) => {
    const children = own.map(gadgetSymbol);
    if (!parent || parent === document.root?.parent) return children;
    const span = { start: parent.start, end: parent.end };
    const detail = gadgetTexts.gadgets(own.length);
    return [{ name: parent.name, detail, kind: 'list' as const, span, selection: parent.nameSpan, children }];
  });
}

function gadgetSymbol({ element, value }: Gadget): OutlineSymbol {
  const span = { start: element.start, end: element.end };
  const isThere = value.text.trim() !== '' && contains(span, value.span);
  return {
    name: isThere ? value.text.trim() : gadgetTexts.noAddress,
    kind: 'host',
    span,
    selection: isThere ? value.span : element.nameSpan,
  };
}

/** From the address to the node, the nodes around it and the file. */
export function selections({ document, gadgets }: FinesseLayout, offset: number): readonly Span[] {
  const gadget = gadgets.find(({ value }) => value.text !== '' && touches(value.span, offset));
  return [...(gadget ? [gadget.value.span] : []), ...spansAround(document, offset)];
}

/** Elements over several lines, and comments. */
export function folds({ document }: FinesseLayout): readonly Span[] {
  return foldsOf(document);
}

/** Addresses over HTTPS can be opened. */
export function links({ gadgets }: FinesseLayout): readonly DocumentLink[] {
  return gadgets
    .filter(({ address, isWhole }) => isWhole && isWeb(address))
    .map(({ value, address: { all } }) => ({ span: value.spanOf(all.start, all.end), target: all.text }));
}

function isWeb({ scheme, host, all }: WebAddress): boolean {
  return scheme?.text.toLowerCase() === 'https://' && host.text !== '' && !/[\s<>"]/.test(all.text);
}

/** The addresses from which Finesse loads gadgets, in order; the host is null for one of Finesse itself. */
export function read({ gadgets }: FinesseLayout): Reading {
  const read = gadgets.map(({ value }) => {
    const { all, scheme, host } = splitAddress(value.text);
    return { address: all.text, host: scheme ? host.text : null };
  });
  return { model: { gadgets: read }, text: read.map(({ address }) => address || gadgetTexts.noAddress).join('\n') };
}
