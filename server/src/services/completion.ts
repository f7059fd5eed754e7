import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  InsertTextFormat,
  MarkupKind,
} from 'vscode-languageserver';
import type { Completion, CompletionKind } from '../core/kind';
import type { CheckedDocument, ClientAbilities } from './checked-document';
import { plainMarkdown } from './plain-markdown';
import { plainSnippet } from './plain-snippet';
import { rangeOf } from './positions';

/** What finds a completion again when the editor asks for its documentation. */
export interface CompletionData {
  readonly uri: string;
  readonly version: number;
  readonly offset: number;
  readonly index: number;
}

const itemKinds: Readonly<Record<CompletionKind, CompletionItemKind>> = {
  property: CompletionItemKind.Property,
  value: CompletionItemKind.Value,
  element: CompletionItemKind.Class,
  attribute: CompletionItemKind.Field,
  snippet: CompletionItemKind.Snippet,
  reference: CompletionItemKind.Reference,
};

/** The completions at `offset`, without their documentation. */
export function completionsOf(document: CheckedDocument, offset: number, client: ClientAbilities): CompletionList {
  const items = offered(document, offset).flatMap((completion, index) =>
    completion.kind === 'snippet' && client.snippetsContributed
      ? []
      : [itemOf(document, completion, { uri: document.uri, version: document.version, offset, index }, client)],
  );
  return { isIncomplete: false, items };
}

/** The item with its documentation, or as it is where the document has moved on. */
export function resolvedCompletion(
  item: CompletionItem,
  document: CheckedDocument | undefined,
  client: ClientAbilities,
): CompletionItem {
  const data = completionData(item);
  if (!data || document?.version !== data.version) return item;
  const completion = offered(document, data.offset)[data.index];
  if (!completion?.documentation || completion.label !== item.label) return item;
  const value = completion.documentation();
  if (!client.markdownCompletion) return { ...item, documentation: plainMarkdown(value) };
  return { ...item, documentation: { kind: MarkupKind.Markdown, value } };
}

/** What an item says about where it came from. */
export function completionData({ data }: CompletionItem): CompletionData | undefined {
  const { uri, version, offset, index } = (data ?? {}) as Partial<CompletionData>;
  if (typeof uri !== 'string' || typeof version !== 'number') return undefined;
  return typeof offset === 'number' && typeof index === 'number' ? { uri, version, offset, index } : undefined;
}

function offered({ analysis: { kind, model, config } }: CheckedDocument, offset: number): readonly Completion[] {
  return kind.completions?.(model, offset, config) ?? [];
}

function itemOf(
  { analysis, positions }: CheckedDocument,
  completion: Completion,
  data: CompletionData,
  client: ClientAbilities,
): CompletionItem {
  const { label, kind, detail, replace, insert, snippet, sort, again } = completion;
  const newText = snippet && !client.snippets ? plainSnippet(insert) : insert;
  const item: CompletionItem = {
    label,
    kind: itemKinds[kind],
    textEdit: { range: rangeOf(positions, replace), newText },
    data,
  };
  if (detail !== undefined) item.detail = detail;
  if (sort !== undefined) item.sortText = sort;
  if (snippet && client.snippets) item.insertTextFormat = InsertTextFormat.Snippet;
  const [lead = ''] = /^[^\p{L}\p{N}_]*/u.exec(analysis.text.slice(replace.start, data.offset)) ?? [];
  if (lead && !label.startsWith(lead)) item.filterText = lead + label;
  if (again && client.suggestCommand) item.command = { title: '', command: client.suggestCommand };
  return item;
}
