import type { Config } from '../../../core/config';
import type { RelatedInformation } from '../../../core/finding';
import type { RuleContext } from '../../../core/rule';
import type { TextEdit } from '../../../core/span';
import type { FramingIntent } from '../../../domain/framing/intent';
import { framingWording, whoText } from '../data/framing-messages';
import type { WebConfig } from '../model';
import { Allowance, intentOf, isExact, type Judgement, judge, notJudged, presentIntent } from './judgement';
import { allFramingOccurrences, type FramingOccurrence, framingOccurrences, framingWords } from './occurrences';
import { allowOnly, allowOnlyIn } from './write';

/** The title of the suggestion that every rule about framing makes; `who` is in its data. */
export const allowTitle = 'Allow only {who}, in every wsname= pattern of the file';
export const allowHereTitle = 'Allow only {who}, in this pattern';

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
  const allowance = new Allowance();
  return occurrences.map(occurrence => {
    if (!allowance.allows(occurrence)) return notJudged(occurrence, config);
    const judgement = judge(occurrence, config);
    allowance.spend(occurrence, judgement.verdict);
    return judgement;
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
  const everywhere = suggestionsEverywhere(model, config);
  const all = allFramingOccurrences(model);
  if (all.length === 1 && everywhere.length > 0) return everywhere;
  if (all.indexOf(occurrence) >= mostAlone) return everywhere;
  const own = intentOf(occurrence, config);
  return [...everywhere, ...suggestion('allowHere', own, allowOnlyIn([occurrence], own).edits)];
}

/** How many patterns can be changed alone: each takes a proof of its own. */
const mostAlone = 10;

/** The proved pattern in every place. */
export function suggestionsEverywhere(model: WebConfig, config: Config): Suggestion[] {
  const shared = knownOf(model, config);
  shared.meant ??= presentIntent(model, config);
  shared.everywhere ??= allowOnly(model, shared.meant).edits ?? [];
  return suggestion('allow', shared.meant, shared.everywhere);
}

function suggestion(
  title: Suggestion['title'],
  { domains, subdomains }: FramingIntent,
  edits: readonly TextEdit[] = [],
): Suggestion[] {
  return edits.length > 0 ? [{ title, data: { who: whoText(domains, subdomains) }, edits }] : [];
}
