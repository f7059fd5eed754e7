import { defineRule } from '../../../core/rule';
import { parsePattern } from '../../../domain/rewrite/pattern';
import { isSound } from '../../../syntax/regex/problems';
import { bypassReasons, whoText } from '../data/framing-messages';
import { eceGuide } from '../data/sources';
import { isAnyOrigin, isUnstatedName } from '../framing/judgement';
import { allowHereTitle, allowTitle, exactPlaces, judgements, suggestionsFor } from '../framing/report';
import type { WebConfig } from '../model';

const getsIn = '{url} gets in and may frame the application; only {who} should.';

/** A site that gets in through a `wsname=` pattern and is not meant to. */
export const framingBypass = defineRule({
  meta: {
    id: 'web-config/framing-bypass',
    severity: 'error',
    category: 'security',
    summary: 'A site that is not meant to frame the application and gets in through a wsname= pattern.',
    messages: {
      'no-boundary-before': `${getsIn} ${bypassReasons['no-boundary-before']}`,
      'no-boundary-after': `${getsIn} ${bypassReasons['no-boundary-after']}`,
      'unescaped-dot': `${getsIn} ${bypassReasons['unescaped-dot']}`,
      'http-allowed': `${getsIn} ${bypassReasons['http-allowed']}`,
      'other-host': `${getsIn} ${bypassReasons['other-host']}`,
      subdomain: `${getsIn} ${bypassReasons.subdomain}`,
      notDecided:
        'Whether this pattern lets in others than are meant is not decided. {why} Write it without that to have it proved.',
      allow: allowTitle,
      allowHere: allowHereTitle,
    },
    suggests: true,
    references: [eceGuide],
  },
  check(model: WebConfig, report, context) {
    for (const judgement of judgements(model, context)) {
      const { occurrence, verdict, intent } = judgement;
      const at = occurrence.value.span;
      if (verdict.verdict === 'not-decided') {
        if (!isSound(parsePattern(occurrence.pattern))) continue;
        const suggest = suggestionsFor(model, occurrence, context.config);
        report('notDecided', { at, severity: 'info', data: { why: verdict.why ?? '' }, suggest });
        continue;
      }
      if (verdict.witness === undefined || isAnyOrigin(judgement) || isUnstatedName(judgement)) continue;
      const who = whoText(intent.domains, intent.subdomains);
      report(reasonOf(verdict.cause), {
        at,
        data: { url: verdict.witness, example: verdict.witness, who },
        related: exactPlaces(model, context),
        suggest: suggestionsFor(model, occurrence, context.config),
      });
    }
  },
});

type Reason = Exclude<keyof typeof bypassReasons, 'any-origin'>;

function reasonOf(cause: string | undefined): Reason {
  return cause !== undefined && cause !== 'any-origin' && cause in bypassReasons ? (cause as Reason) : 'other-host';
}
