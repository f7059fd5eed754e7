import { defineRule, fillMessage } from '../../../core/rule';
import { eceGuide } from '../data/sources';
import { isExact, type Judgement } from '../framing/judgement';
import { allowTitle, judgements, suggestionsEverywhere } from '../framing/report';
import { nameOf } from '../framing/write';
import type { WebConfig } from '../model';

const messages = {
  differs:
    'This pattern does not let in the same sites as that of "{other}". The guide says to replace every occurrence, since a page is framed where one rule lets it. Write the same one everywhere.',
  other: 'Lets in other sites',
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
    for (const judgement of judgements(model, context)) {
      const key = meaningOf(judgement);
      groups.set(key, [...(groups.get(key) ?? []), judgement]);
    }
    if (groups.size < 2) return;
    // What lets in just whom it should is what is meant, else what most rules say; of two that are as frequent, the first in the text.
    const rank = (group: readonly Judgement[]) => (isExact(group[0]!) ? 1e6 : 0) + group.length;
    const [usual, ...others] = [...groups.values()].sort((a, b) => rank(b) - rank(a)) as [
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

/** The same for two patterns that are known to let in the same. */
function meaningOf(judgement: Judgement): string {
  const { pattern, value } = judgement.occurrence;
  if (!isExact(judgement)) return `text ${pattern.syntax} ${pattern.ignoreCase} ${value.text}`;
  const { domains, httpsOnly } = judgement.intent;
  return `exact ${[...domains].sort().join(' ')} ${httpsOnly}`;
}
