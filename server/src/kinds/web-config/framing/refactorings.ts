import { type Config, emptyConfig } from '../../../core/config';
import type { Refactoring } from '../../../core/kind';
import { overlaps, type Span } from '../../../core/span';
import { framingWording as say, whoText } from '../data/framing-messages';
import type { WebConfig } from '../model';
import { presentIntent } from './judgement';
import { framingCommand } from './lenses';
import { allFramingOccurrences } from './occurrences';
import { allowOnly } from './write';

/** Writes the proved pattern into every `wsname=` pattern: for the domains that are stated, else named, or for such as are asked for. */
export function framingRefactorings(model: WebConfig, at?: Span, config: Config = emptyConfig): Refactoring[] {
  const occurrences = allFramingOccurrences(model);
  const isHere = !at || occurrences.some(({ unit }) => overlaps(unit.element, at));
  if (occurrences.length === 0 || !isHere) return [];
  const asking = { id: 'ask-framing', title: say.allowThese, edits: [], command: framingCommand };
  const intent = presentIntent(model, config);
  const { edits = [] } = allowOnly(model, intent);
  if (edits.length === 0) return [asking];
  return [{ id: 'allow-framing', title: say.allowOnly(whoText(intent.domains, intent.subdomains)), edits }, asking];
}
