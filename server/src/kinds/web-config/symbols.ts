import type { OutlineSymbol, OutlineSymbolKind } from '../../core/kind';
import { contains, type Span } from '../../core/span';
import type { Collection, RewriteScope } from '../../domain/rewrite/model';
import type { Decoded } from '../../syntax/decoded';
import { elementFolds } from '../../syntax/xml/ranges';
import type { XmlElement } from '../../syntax/xml/tree';
import { faceWording as say } from './data/face-wording';
import { askedOf, cut, summaryOf } from './describe';
import type { WebConfig } from './model';
import { nameSpan } from './places';

/** The outline: sections with their rules and what each does, maps with their entries, headers with their values; by `<location>`. */
export function symbols({ scopes }: WebConfig): readonly OutlineSymbol[] {
  return scopes.flatMap(scope => {
    const children = sectionsOf(scope).sort((a, b) => a.span.start - b.span.start);
    const location = scope.location && children[0] && locationOf(scope);
    if (!location) return children;
    const span = { start: location.start, end: location.end };
    return [{ name: `location ${scope.location!.text}`, kind: 'list', span, selection: location.nameSpan, children }];
  });
}

interface Item {
  readonly element: XmlElement;
  readonly name: Decoded | undefined;
}

function sectionsOf(scope: RewriteScope): OutlineSymbol[] {
  const { rules, globalRules, outboundRules, preConditions, customTags } = scope;
  const nested = [
    ...section(preConditions, 'key', askedOf, undefined),
    ...section(customTags, 'list', ({ tags }) => say.tags(tags.length), undefined),
  ];
  const outbound = section(outboundRules, 'rule', summaryOf, say.rules);
  return [
    ...section(rules, 'rule', summaryOf, say.rules),
    ...section(globalRules, 'rule', summaryOf, say.rules),
    ...outbound.map(each => withChildren(each, nested)),
    ...nested.filter(({ span }) => !outbound.some(each => contains(each.span, span))),
    ...section(scope.rewriteMaps, 'map', ({ entries }) => say.entries(entries.length), undefined),
    ...section(scope.providers, 'key', () => undefined, undefined),
    ...section(scope.allowedServerVariables, 'key', () => undefined, undefined),
    ...section(scope.customHeaders, 'property', ({ value }) => value && cut(value.text), undefined),
    ...section(scope.redirectHeaders, 'property', ({ value }) => value && cut(value.text), undefined),
  ];
}

/** A collection with everything that is written in it. */
function section<Of extends Item>(
  collection: Collection<Of> | undefined,
  kind: OutlineSymbolKind,
  detailOf: (item: Of) => string | undefined,
  count: ((count: number) => string) | undefined,
): OutlineSymbol[] {
  if (!collection) return [];
  const { element, written } = collection;
  const children = written.map(item => ({
    name: item.name?.text || say.noName,
    ...withDetail(detailOf(item)),
    kind,
    span: spanOf(item.element),
    selection: nameSpan(item),
  }));
  const span = spanOf(element);
  const inside = children.filter(child => contains(span, child.span));
  const list = withDetail(count?.(written.length));
  return [
    { name: element.name, ...list, kind: 'list', span, selection: element.nameSpan, children: inside },
    ...children.filter(child => !contains(span, child.span)),
  ];
}

function withChildren(symbol: OutlineSymbol, nested: readonly OutlineSymbol[]): OutlineSymbol {
  const own = nested.filter(({ span }) => contains(symbol.span, span));
  return symbol.kind === 'list' ? { ...symbol, children: [...(symbol.children ?? []), ...own] } : symbol;
}

function withDetail(detail: string | undefined): { detail?: string } {
  return detail === undefined ? {} : { detail };
}

function spanOf({ start, end }: XmlElement): Span {
  return { start, end };
}

/** The `<location>` that a scope is of. */
function locationOf({ rules, globalRules, outboundRules, ...scope }: RewriteScope): XmlElement | undefined {
  const any = rules ?? globalRules ?? outboundRules ?? scope.rewriteMaps ?? scope.providers;
  const found = any ?? scope.allowedServerVariables ?? scope.customHeaders ?? scope.redirectHeaders;
  let element = found?.element.parent;
  while (element && element.name.toLowerCase() !== 'location') element = element.parent;
  return element;
}

export function folds({ document }: WebConfig): readonly Span[] {
  return elementFolds(document);
}
