import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import type { OutlineSymbol, OutlineSymbolKind } from '../core/kind';
import { contains } from '../core/span';
import type { CheckedDocument, ClientAbilities } from './checked-document';
import { type Positions, rangeOf } from './positions';

const symbolKinds: Readonly<Record<OutlineSymbolKind, SymbolKind>> = {
  file: SymbolKind.File,
  list: SymbolKind.Array,
  pool: SymbolKind.Object,
  rule: SymbolKind.Function,
  map: SymbolKind.Object,
  property: SymbolKind.Property,
  host: SymbolKind.Interface,
  database: SymbolKind.Struct,
  key: SymbolKind.Key,
};

/** The outline: a tree, or a flat list where the client knows no trees. */
export function symbolsOf(
  { uri, analysis: { kind, model }, positions }: CheckedDocument,
  client: ClientAbilities,
): DocumentSymbol[] | SymbolInformation[] {
  const symbols = kind.symbols?.(model) ?? [];
  if (client.hierarchicalSymbols) return symbols.map(symbol => documentSymbol(symbol, positions));
  return flat(symbols, positions, uri, undefined);
}

function documentSymbol(symbol: OutlineSymbol, positions: Positions): DocumentSymbol {
  const { name, detail, kind, span, selection, children } = symbol;
  const range = rangeOf(positions, span);
  const selectionRange =
    selection === span
      ? range
      : contains(span, selection)
        ? rangeOf(positions, selection)
        : { start: range.start, end: range.start };
  const result: DocumentSymbol = { name: name.trim() || kind, kind: symbolKinds[kind], range, selectionRange };
  if (detail) result.detail = detail;
  if (children && children.length > 0) result.children = children.map(child => documentSymbol(child, positions));
  return result;
}

function flat(
  symbols: readonly OutlineSymbol[],
  positions: Positions,
  uri: string,
  containerName: string | undefined,
): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, span, children = [] }) => [
    {
      name: name.trim() || kind,
      kind: symbolKinds[kind],
      location: { uri, range: rangeOf(positions, span) },
      ...(containerName ? { containerName } : {}),
    },
    ...flat(children, positions, uri, name.trim() || kind),
  ]);
}
