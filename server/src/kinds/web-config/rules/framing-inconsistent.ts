import { defineRule, fillMessage } from '../../../core/rule';
import { eceGuide } from '../data/sources';
import { isExact, type Judgement } from '../framing/judgement';
import { allowTitle, judgements, suggestionsEverywhere } from '../framing/report';
import { nameOf } from '../framing/write';
import type { WebConfig } from '../model';

const messages = {
  differs:
    'This pattern lets in others than that of "{other}" does. The guide says to replace every occurrence, since a page is framed where one rule lets it. Write the same one everywhere.',
  other: 'Lets in others',
  allow: allowTitle,
  allowHere: 'Allow only {who}, in this pattern',
} as const;

/** `wsname=` patterns of one file that differ. */
export const framingInconsistent = defineRule({
  meta: {
    id: 'web-config/framing-inconsistent',
    severity: 'warning',
    category: 'consistency',
    summary: 'Patterns for wsname= in one file that let in different sites.',
    messages,
    suggests: true,
    references: [eceGuide],
  },
  check(model: WebConfig, report, context) {
    const groups = new Map<string, Judgement[]>();
    for (const judgement of judgements(model, context).filter(isExact)) {
      const key = meaningOf(judgement);
      groups.set(key, [...(groups.get(key) ?? []), judgement]);
    }
    if (groups.size < 2) return;
    // What most rules say is what is meant; of two that are as frequent, the first in the text.
    const [usual, ...others] = [...groups.values()].sort((a, b) => b.length - a.length) as [
      Judgement[],
      ...Judgement[][],
    ];
    const related = usual.map(({ occurrence }) => ({
      span: occurrence.value.span,
      message: fillMessage(messages.other),
    }));
    for (const { occurrence } of others.flat())
      report('differs', {
        at: occurrence.value.span,
        data: { other: nameOf(usual[0]!.occurrence) },
        related,
        suggest: suggestionsEverywhere(model, context.config),
      });
  },
});

/** The same for two patterns that let in the same. One that lets in too many or too few is told as such. */
function meaningOf({ intent: { domains, httpsOnly } }: Judgement): string {
  return `${[...domains].sort().join(' ')} ${httpsOnly}`;
}
