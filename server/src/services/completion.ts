import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  InsertTextFormat,
  MarkupKind,
  type Range,
} from 'vscode-languageserver';
import type { Completion, CompletionKind } from '../core/kind';
import type { Span } from '../core/span';
import type { CheckedDocument, ClientAbilities } from './checked-document';
import { plainMarkdown } from './plain-markdown';
import { plainSnippet } from './plain-snippet';
import { rangeOf } from './positions';

/** What finds a completion again when the editor asks for its documentation; its label and kind tell it from others of the list. */
export interface CompletionData {
  readonly uri: string;
  readonly version: number;
  readonly offset: number;
}

const itemKinds: Readonly<Record<CompletionKind, CompletionItemKind>> = {
  property: CompletionItemKind.Property,
  value: CompletionItemKind.Value,
  element: CompletionItemKind.Class,
  attribute: CompletionItemKind.Field,
  snippet: CompletionItemKind.Snippet,
  reference: CompletionItemKind.Reference,
};

/** The completions at `offset`, without their documentation; what they share is said once to a client that takes it so. */
export function completionsOf(document: CheckedDocument, offset: number, client: ClientAbilities): CompletionList {
  const { uri, version, positions } = document;
  const data: CompletionData = { uri, version, offset };
  const list = offered(document, offset).filter(({ kind }) => kind !== 'snippet' || !client.snippetsContributed);
  const [first] = list;
  const shared = client.completionDefaults && first && new Replaced(document, first.replace, offset);
  let last: Replaced | undefined;
  const items = list.map(completion => {
    if (last?.span !== completion.replace) last = new Replaced(document, completion.replace, offset);
    return shared ? itemOf(completion, last, client, shared) : { ...itemOf(completion, last, client), data };
  });
  if (!shared) return { isIncomplete: false, items };
  return { isIncomplete: false, itemDefaults: { editRange: rangeOf(positions, shared.span), data }, items };
}

/** The item with its documentation, or as it is where the document has moved on. */
export function resolvedCompletion(
  item: CompletionItem,
  document: CheckedDocument | undefined,
  client: ClientAbilities,
): CompletionItem {
  const data = completionData(item);
  if (!data || document?.version !== data.version) return item;
  const completion = offered(document, data.offset).find(
    ({ label, kind }) => label === item.label && itemKinds[kind] === item.kind,
  );
  if (!completion?.documentation) return item;
  const value = completion.documentation();
  if (!client.markdownCompletion) return { ...item, documentation: plainMarkdown(value) };
  return { ...item, documentation: { kind: MarkupKind.Markdown, value } };
}

/** What an item says about where it came from. */
export function completionData({ data }: CompletionItem): CompletionData | undefined {
  const { uri, version, offset } = (data ?? {}) as Partial<CompletionData>;
  if (typeof uri !== 'string' || typeof version !== 'number') return undefined;
  return typeof offset === 'number' ? { uri, version, offset } : undefined;
}

function offered({ analysis }: CheckedDocument, offset: number): readonly Completion[] {
  const { kind, model, config, others } = analysis;
  return kind.completions?.(model, offset, config, others) ?? [];
}

/** What completions replace, worked out once for all that replace the same. */
class Replaced {
  readonly range: Range;
  /** What is already typed that no label starts a word with, such as `<`. */
  readonly lead: string;

  constructor(
    { analysis, positions }: CheckedDocument,
    readonly span: Span,
    offset: number,
  ) {
    this.range = rangeOf(positions, span);
    this.lead = /^[^\p{L}\p{N}_]*/u.exec(analysis.text.slice(span.start, offset))?.[0] ?? '';
  }
}

/** @param shared what the list says that all replace, where it says so */
function itemOf(
  completion: Completion,
  { span, range, lead }: Replaced,
  client: ClientAbilities,
  shared?: Replaced,
): CompletionItem {
  const { label, kind, detail, insert, snippet, sort, again } = completion;
  const newText = snippet && !client.snippets ? plainSnippet(insert) : insert;
  const item: CompletionItem = { label, kind: itemKinds[kind] };
  if (span.start !== shared?.span.start || span.end !== shared.span.end) item.textEdit = { range, newText };
  else if (newText !== label) item.textEditText = newText;
  if (detail !== undefined) item.detail = detail;
  if (sort !== undefined) item.sortText = sort;
  if (snippet && client.snippets) item.insertTextFormat = InsertTextFormat.Snippet;
  if (lead && !label.startsWith(lead)) item.filterText = lead + label;
  if (again && client.suggestCommand) item.command = { title: '', command: client.suggestCommand };
  return item;
}
