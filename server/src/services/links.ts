import type { DocumentLink } from 'vscode-languageserver';
import type { CheckedDocument } from './checked-document';
import { rangeOf } from './positions';

/** What a click may open. A file cannot make the editor run a command. */
const openable = /^(https?|file|mailto):/i;

/** The links of a document; relative targets are taken from the document's folder. */
export function linksOf({ uri, analysis: { kind, model }, positions }: CheckedDocument): DocumentLink[] {
  return (kind.links?.(model) ?? []).flatMap(({ span, target, tooltip }) => {
    const absolute = /^[a-z][a-z\d+.-]*:/i.test(target) ? target : `${uri.slice(0, uri.lastIndexOf('/') + 1)}${target}`;
    if (absolute === target && !openable.test(target)) return [];
    return [{ range: rangeOf(positions, span), target: absolute, ...(tooltip ? { tooltip } : {}) }];
  });
}
