import { type Config, emptyConfig } from '../../../core/config';
import type { Refactoring } from '../../../core/kind';
import { overlaps, type Span } from '../../../core/span';
import { framingWording as say, whoText } from '../data/framing-messages';
import type { WebConfig } from '../model';
import { presentIntent } from './judgement';
import { allFramingOccurrences } from './occurrences';
import { allowOnly } from './write';

/** Writes the proved pattern for the domains that are stated, else named, into every `wsname=` pattern. */
export function framingRefactorings(model: WebConfig, at?: Span, config: Config = emptyConfig): Refactoring[] {
  const occurrences = allFramingOccurrences(model);
  const isHere = !at || occurrences.some(({ unit }) => overlaps(unit.element, at));
  if (occurrences.length === 0 || !isHere) return [];
  const intent = presentIntent(model, config);
  const { edits = [] } = allowOnly(model, intent);
  if (edits.length === 0) return [];
  return [{ id: 'allow-framing', title: say.allowOnly(whoText(intent.domains, intent.subdomains)), edits }];
}
