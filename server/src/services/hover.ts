import { type Hover, MarkupKind } from 'vscode-languageserver';
import type { CheckedDocument, ClientAbilities } from './checked-document';
import { plainMarkdown } from './plain-markdown';
import { rangeOf } from './positions';

/** What the kind knows about the place at `offset`. */
export function hoverOf(document: CheckedDocument, offset: number, client: ClientAbilities): Hover | undefined {
  const { kind, model, config } = document.analysis;
  const hover = kind.hover?.(model, offset, config);
  if (!hover) return undefined;
  const contents = client.markdownHover
    ? { kind: MarkupKind.Markdown, value: hover.markdown }
    : { kind: MarkupKind.PlainText, value: plainMarkdown(hover.markdown) };
  return { contents, range: rangeOf(document.positions, hover.span) };
}
