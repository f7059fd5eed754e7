import type { Span } from '../../core/span';
import { localName, secretElements } from '../../domain/secret-elements';
import { allElements } from '../../syntax/xml/walk';
import { isSecretNode } from './data/elements';
import type { CertificateMap } from './model';

/** Where passwords stand: by the model, and by the bare text, which has comments and half-typed places too. */
export function secretSpans({ document }: CertificateMap, text: string): Span[] {
  const nodes = allElements(document).filter(({ name }) => isSecretNode(localName(name)));
  const attributes = allElements(document).flatMap(({ attributes: own }) =>
    own.flatMap(({ name, value }) => (value && isSecretNode(localName(name)) ? [value.span] : [])),
  );
  const spans = [...nodes.map(({ contentSpan }) => contentSpan), ...attributes, ...secretElements(text, isSecretNode)];
  return spans.filter(({ start, end }) => start < end);
}
