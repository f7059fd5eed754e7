import { defineRule } from '../../../core/rule';
import { schema } from '../data/sources';
import type { WebConfigUnit } from '../model';
import { patternConditions, soleVariable, turnsAway, withAttribute } from '../places';

const addresses = new Set(['REMOTE_ADDR', 'REMOTE_HOST', 'HTTP_X_FORWARDED_FOR']);
/** Names that say whom the rule is to let in, and none that it is to keep out. */
const allows = /\b(allow(ed)?|whitelist(ed)?|permit(ted)?|only)\b/i;
const denies = /\b(block|den(y|ied)|ban|blacklist|forbid|not?|dis\w+|un\w+|except)\b/i;

/** A rule that turns away just the addresses that its name says are let in. */
export const invertedAllowList = defineRule({
  meta: {
    id: 'web-config/inverted-allow-list',
    severity: 'hint',
    category: 'security',
    summary: 'A rule that by its name lets addresses in and turns just these away.',
    messages: {
      inverted:
        'The rule turns away requests from the addresses that match, though its name speaks of allowing. If these are to be let in and all others kept out, write negate="true" on the condition.',
      negate: 'Add negate="true"',
    },
    suggests: true,
    references: [schema],
  },
  checkUnit(unit: WebConfigUnit, report) {
    if (unit.direction !== 'inbound') return;
    const title = (unit.name?.text ?? '').replace(/([a-z])([A-Z])|[_-]/g, '$1 $2');
    if (!turnsAway(unit) || !allows.test(title) || denies.test(title)) return;
    const tested = patternConditions(unit).filter(({ input }) => addresses.has(soleVariable(input) ?? ''));
    if (tested.length === 0 || tested.some(({ pattern }) => pattern.negate || !pattern.text?.text)) return;
    const edits = tested.map(({ element }) => withAttribute(element, 'negate', 'true'));
    report('inverted', { at: tested[0]!.pattern.text!.span, suggest: [{ title: 'negate', edits }] });
  },
});
