import { defineRule } from '../../../core/rule';
import { domainsText } from '../data/framing-messages';
import { eceGuide } from '../data/sources';
import { isMissingName, missingNames } from '../framing/judgement';
import { allowHereTitle, allowTitle, judgements, suggestionsFor } from '../framing/report';
import type { WebConfig } from '../model';

/** A domain that `ccconfig.jsonc` allows and a `wsname=` pattern does not have. */
export const framingMissing = defineRule({
  meta: {
    id: 'web-config/framing-missing',
    severity: 'error',
    category: 'consistency',
    summary: 'A domain that ccconfig.jsonc allows and a wsname= pattern does not let in.',
    messages: {
      missing:
        'ccconfig.jsonc allows {domains}, and this pattern does not let it in: {url} cannot frame the application, so agents see an empty gadget there. Add it to the pattern, or take it out of "allow" under "framing" there.',
      allow: allowTitle,
      allowHere: allowHereTitle,
    },
    suggests: true,
    references: [eceGuide],
  },
  check(model: WebConfig, report, context) {
    for (const judgement of judgements(model, context)) {
      if (!isMissingName(judgement)) continue;
      const { occurrence, shortfall } = judgement;
      report('missing', {
        at: occurrence.value.span,
        data: { domains: domainsText(missingNames(judgement)), url: shortfall!.url, example: shortfall!.url },
        suggest: suggestionsFor(model, occurrence, context.config),
      });
    }
  },
});
