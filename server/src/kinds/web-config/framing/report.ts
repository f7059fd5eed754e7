import type { Config } from '../../../core/config';
import type { RelatedInformation } from '../../../core/finding';
import type { RuleContext } from '../../../core/rule';
import type { TextEdit } from '../../../core/span';
import type { FramingIntent } from '../../../domain/framing/intent';
import { framingWording, whoText } from '../data/framing-messages';
import type { WebConfig } from '../model';
import { intentOf, isExact, type Judgement, judge, notJudged, presentIntent } from './judgement';
import { allFramingOccurrences, type FramingOccurrence, framingOccurrences, framingWords } from './occurrences';
import { allowOnly, allowOnlyIn } from './write';

/** The title of the suggestion that every rule about framing makes; `who` is in its data. */
export const allowTitle = 'Allow only {who}, in every wsname= pattern of the file';
export const allowHereTitle = 'Allow only {who}, in this pattern';

/** Different patterns of one file that are decided: far more than a file of use has, and few enough to be done in a moment. */
export const mostPatterns = 30;

const known = new WeakMap<WebConfig, Known>();

/** What the rules of one version of a file share. */
interface Known {
  readonly config: Config;
  readonly judgements: readonly Judgement[];
  meant?: FramingIntent;
  /** The proved pattern in every place. */
  everywhere?: readonly TextEdit[];
}

/** Every pattern that IIS evaluates, decided; nothing where the file does not speak of framing, which is told without reading it. */
export function judgements(
  model: WebConfig,
  { holds, config }: Pick<RuleContext, 'holds' | 'config'>,
): readonly Judgement[] {
  return framingWords.some(holds) ? knownOf(model, config).judgements : [];
}

function knownOf(model: WebConfig, config: Config): Known {
  const before = known.get(model);
  if (before?.config === config) return before;
  const now = { config, judgements: judgeAll(framingOccurrences(model), config) };
  known.set(model, now);
  return now;
}

/** Decides about patterns, as long as they are not too many. */
export function judgeAll(occurrences: readonly FramingOccurrence[], config: Pick<Config, 'framing'>): Judgement[] {
  const texts = new Set<string>();
  return occurrences.map(occurrence => {
    texts.add(occurrence.value.text);
    return texts.size > mostPatterns ? notJudged(occurrence, config) : judge(occurrence, config);
  });
}

/** The patterns of the file that let in just whom they should, where one does not: it was forgotten, or is meant otherwise. */
export function exactOnes(model: WebConfig, context: Pick<RuleContext, 'holds' | 'config'>): readonly Judgement[] {
  return judgements(model, context).filter(each => isExact(each) && each.intent.domains.length > 0);
}

/** The same as related places. */
export function exactPlaces(model: WebConfig, context: Pick<RuleContext, 'holds' | 'config'>): RelatedInformation[] {
  return exactOnes(model, context).map(({ occurrence, intent: { domains, subdomains } }) => ({
    span: occurrence.value.span,
    message: framingWording.only(whoText(domains, subdomains)),
  }));
}

interface Suggestion {
  readonly title: 'allow' | 'allowHere';
  readonly data: { readonly who: string };
  readonly edits: readonly TextEdit[];
}

/** The proved pattern in every place, and in this one alone where that is something else. */
export function suggestionsFor(model: WebConfig, occurrence: FramingOccurrence, config: Config): Suggestion[] {
  const suggestions: Suggestion[] = [];
  const add = (title: Suggestion['title'], intent: FramingIntent, edits: readonly TextEdit[] = []) => {
    if (edits.length > 0) suggestions.push({ title, data: { who: whoText(intent.domains, intent.subdomains) }, edits });
  };
  const shared = knownOf(model, config);
  shared.meant ??= presentIntent(model, config);
  shared.everywhere ??= allowOnly(model, shared.meant).edits ?? [];
  add('allow', shared.meant, shared.everywhere);
  const own = intentOf(occurrence, config);
  if (allFramingOccurrences(model).length > 1 || suggestions.length === 0)
    add('allowHere', own, allowOnlyIn([occurrence], own).edits);
  return suggestions;
}
