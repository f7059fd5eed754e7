import { defineRule } from '../../../core/rule';
import type { Span } from '../../../core/span';
import { alsoWrong, refusalReasons } from '../data/framing-messages';
import { eceGuide } from '../data/sources';
import { isMissingName, type Judgement } from '../framing/judgement';
import { allowHereTitle, allowTitle, exactPlaces, judgements, suggestionsFor } from '../framing/report';
import type { WebConfig } from '../model';

const cannot = '{url} cannot frame the application, so agents see an empty gadget there.';

/** Somebody who is meant to frame the application and does not get in through a `wsname=` pattern. */
export const framingBlocksAllowed = defineRule({
  meta: {
    id: 'web-config/framing-blocks-allowed',
    severity: 'warning',
    category: 'connection',
    summary: 'A domain, subdomain or port that is meant to get in and is refused by a wsname= pattern.',
    messages: {
      domain: `${cannot} ${refusalReasons.domain}{also}`,
      lostDot: `${cannot} ${refusalReasons.lostDot}{also}`,
      subdomain: `${cannot} ${refusalReasons.subdomain}{also}`,
      port: `${cannot} ${refusalReasons.port}{also}`,
      'no-port': `${cannot} ${refusalReasons['no-port']}{also}`,
      encoded: `${cannot} ${refusalReasons.encoded}{also}`,
      terminator: `${cannot} ${refusalReasons.terminator}{also}`,
      dollar: `${cannot} ${refusalReasons.dollar}{also}`,
      scheme: `${cannot} ${refusalReasons.scheme}{also}`,
      'upper-case': `${cannot} ${refusalReasons['upper-case']}{also}`,
      allow: allowTitle,
      allowHere: allowHereTitle,
    },
    suggests: true,
    references: [eceGuide],
  },
  check(model: WebConfig, report, context) {
    for (const judgement of judgements(model, context)) {
      const { shortfall, occurrence } = judgement;
      if (!shortfall || isMissingName(judgement)) continue;
      report(reasonOf(judgement), {
        at: placeOf(judgement),
        ...(shortfall.isDoubtful ? { severity: 'info' as const } : {}),
        data: {
          url: shortfall.url,
          example: shortfall.url,
          letter: lostDotIn(judgement)?.[1] ?? '',
          also: alsoIn(judgement),
        },
        related: exactPlaces(model, context),
        suggest: suggestionsFor(model, occurrence, context.config),
      });
    }
  },
});

/** A backslash between the parts of a domain, without its dot. */
const lostDot = /(?<=[a-z\d])\\(?=([a-z])[a-z])/gi;

type Reason = keyof typeof refusalReasons;

function reasonOf(judgement: Judgement): Reason {
  const { cause } = judgement.shortfall!;
  if (cause === 'domain' && lostDotIn(judgement)) return 'lostDot';
  if ((cause === 'domain' || cause === 'terminator') && hasDollar(judgement)) return 'dollar';
  return cause in refusalReasons ? (cause as Reason) : 'domain';
}

/** The lost dot, else the pattern. */
function placeOf(judgement: Judgement): Span {
  const { value } = judgement.occurrence;
  if (reasonOf(judgement) !== 'lostDot') return value.span;
  const at = lostDotIn(judgement)!.index!;
  return value.spanOf(at, at + 2);
}

/** What else is wrong with a copy of the guide's text, as further sentences. */
function alsoIn(judgement: Judgement): string {
  if (reasonOf(judgement) !== 'lostDot') return '';
  const { text } = judgement.occurrence.value;
  const faults = [
    ...(text.includes('[a-z0-9.]?') ? [alsoWrong.subdomain] : []),
    ...(hasDollar(judgement) ? [alsoWrong.dollar] : []),
    ...((text.match(/%3A/gi)?.length ?? 0) > 1 ? [] : [alsoWrong.port]),
  ];
  return faults.length > 0 ? ` Also: ${faults.join('; ')}.` : '';
}

/** `\c` and the like between the parts of a domain. */
function lostDotIn({ occurrence }: Judgement): RegExpMatchArray | undefined {
  return occurrence.value.text.matchAll(lostDot).next().value;
}

/** Whether the text ends with a dollar sign for its end. */
function hasDollar({ occurrence }: Judgement): boolean {
  return /\\\$\)*$/.test(occurrence.value.text);
}
