import { defineRule } from '../../../core/rule';
import { refusalReasons } from '../data/framing-messages';
import { eceGuide } from '../data/sources';
import { isMissingName, type Judgement } from '../framing/judgement';
import { refusalOf } from '../framing/refusal';
import { allowHereTitle, allowTitle, exactOnes, exactPlaces, judgements, suggestionsFor } from '../framing/report';
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
      plain: `${cannot} ${refusalReasons.plain}{also}`,
      encoded: `${cannot} ${refusalReasons.encoded}{also}`,
      terminator: `${cannot} ${refusalReasons.terminator}{also}`,
      end: `${cannot} ${refusalReasons.end}{also}`,
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
      const { reason, letter, also, span } = refusalOf(occurrence, shortfall.cause, shortfall.query);
      report(reason, {
        at: span,
        ...(shortfall.isDoubtful && !isSettled(judgement, exactOnes(model, context))
          ? { severity: 'info' as const }
          : {}),
        data: { url: shortfall.url, example: shortfall.url, letter, also },
        related: exactPlaces(model, context),
        suggest: suggestionsFor(model, occurrence, context.config),
      });
    }
  },
});

/** Whether another pattern of the file lets in all of the same domain, so that this one can hardly be meant otherwise. */
function isSettled({ intent }: Judgement, exact: readonly Judgement[]): boolean {
  return exact.some(other => other.intent.domains.some(domain => intent.domains.includes(domain)));
}
