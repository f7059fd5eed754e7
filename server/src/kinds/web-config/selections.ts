import type { Span } from '../../core/span';
import { parsePattern } from '../../domain/rewrite/pattern';
import { partsOf, templateOf } from '../../domain/rewrite/template';
import { offsetIn } from '../../syntax/decoded';
import { nodesOf } from '../../syntax/regex/walk';
import { elementSelections } from '../../syntax/xml/ranges';
import type { WebConfig } from './model';
import { patternOf } from './pattern-text';
import { attributeSchemaOf } from './schema-at';

/** What an expanding selection grows through from `offset`: within a pattern its groups, within a template its braces, then value and tag. */
export function selections(model: WebConfig, offset: number): readonly Span[] {
  return elementSelections(model.document, offset, pieces(model, offset));
}

/** The pieces of a pattern or template around a place, innermost first. */
function pieces(model: WebConfig, offset: number): Span[] {
  const place = model.document.placeAt(offset);
  if (place.in !== 'attribute-value') return [];
  const { value } = place.attribute;
  const type = attributeSchemaOf(place.element, place.attribute)?.type;
  if (!value || (type !== 'pattern' && type !== 'template')) return [];
  const at = offsetIn(value, offset);
  const pattern = type === 'pattern' ? patternOf(model, place.element, offset)?.pattern : undefined;
  const found: Iterable<Span> = pattern ? nodesOf(parsePattern(pattern).root) : partsOf(templateOf(value).parts);

  return [...found]
    .filter(({ start, end }) => start <= at && (at < end || at === value.text.length))
    .sort((a, b) => a.end - a.start - (b.end - b.start))
    .map(({ start, end }) => value.spanOf(start, end));
}
