import { defineRule } from '../../../core/rule';
import { isInside } from '../../../domain/framing/causes';
import { admits } from '../../../domain/framing/decide';
import { domainsText } from '../data/framing-messages';
import { eceGuide } from '../data/sources';
import { isUnstatedName, patternOf } from '../framing/judgement';
import { allowHereTitle, allowTitle, judgements, suggestionsFor } from '../framing/report';
import type { WebConfig } from '../model';

/** A domain in a `wsname=` pattern that `ccconfig.jsonc` does not allow. */
export const framingNotAllowed = defineRule({
  meta: {
    id: 'web-config/framing-not-allowed',
    severity: 'error',
    category: 'consistency',
    summary: 'A domain that a wsname= pattern lets in and ccconfig.jsonc does not allow.',
    messages: {
      notAllowed:
        'This pattern lets in {domains}, which ccconfig.jsonc does not allow: {url} may frame the application. Take it out of the pattern, or add it to "allow" under "framing" there.',
      allow: allowTitle,
      allowHere: allowHereTitle,
    },
    suggests: true,
    references: [eceGuide],
  },
  check(model: WebConfig, report, context) {
    for (const judgement of judgements(model, context)) {
      if (!isUnstatedName(judgement)) continue;
      const { occurrence, intent, names, verdict } = judgement;
      const others = names.filter(name => !isInside(name, intent.domains, intent.subdomains));
      const own = others.map(name => `https://${name}`).find(url => admits(patternOf(occurrence), url));
      const url = own ?? verdict.witness!;
      report('notAllowed', {
        at: occurrence.value.span,
        data: { domains: domainsText(others), url, example: url },
        suggest: suggestionsFor(model, occurrence, context.config),
      });
    }
  },
});
