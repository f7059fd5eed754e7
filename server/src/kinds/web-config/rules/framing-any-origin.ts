import { defineRule } from '../../../core/rule';
import { eceGuide } from '../data/sources';
import { isAnyOrigin } from '../framing/judgement';
import { allowHereTitle, allowTitle, exactPlaces, judgements, suggestionsFor } from '../framing/report';
import type { WebConfig } from '../model';

/** A `wsname=` pattern that lets every site frame the application. */
export const framingAnyOrigin = defineRule({
  meta: {
    id: 'web-config/framing-any-origin',
    severity: 'error',
    category: 'security',
    summary: 'A wsname= pattern that lets every site frame the application.',
    messages: {
      anyOrigin:
        'Every site may frame the application: {url} gets in, as any other does, and can trick agents into clicks that they do not see. Write the pattern for the domains of Finesse only: "ccconfig allow DOMAIN --in FILE" does.',
      noDomain:
        'No domain is named here, so that nobody is meant to frame the application, and yet {url} gets in. Write the pattern for the domains of Finesse, or state them in ccconfig.jsonc under "framing".',
      allow: allowTitle,
      allowHere: allowHereTitle,
    },
    suggests: true,
    references: [eceGuide],
  },
  check(model: WebConfig, report, context) {
    for (const judgement of judgements(model, context)) {
      const { occurrence, verdict, intent } = judgement;
      if (verdict.witness === undefined || !isAnyOrigin(judgement)) continue;
      const isAny = verdict.cause === 'any-origin' || intent.domains.length > 0;
      report(isAny ? 'anyOrigin' : 'noDomain', {
        at: occurrence.value.span,
        data: { url: verdict.witness, example: verdict.witness },
        related: exactPlaces(model, context),
        suggest: suggestionsFor(model, occurrence, context.config),
      });
    }
  },
});
