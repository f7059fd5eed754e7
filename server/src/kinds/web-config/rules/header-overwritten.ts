import { defineRule, fillMessage } from '../../../core/rule';
import { hasConditions } from '../../../domain/rewrite/certain';
import type { OutboundRule } from '../../../domain/rewrite/model';
import { partsOf, templateOf } from '../../../domain/rewrite/template';
import { schema2 } from '../data/sources';
import { headerSetBy, matchesAnyValue, type SetHeader } from '../headers';
import type { WebConfig } from '../model';
import { nameSpan, variablesIn, withAttribute } from '../places';

const messages = {
  overwritten:
    'The rule "{later}" behind this one sets {header} again, whatever it holds, so this value never arrives. Write stopProcessing="true" here, or move that rule before this one.',
  later: 'Sets {header} for every response',
  stop: 'Add stopProcessing="true"',
} as const;

/** A response header that a later rule sets anew for every response. */
export const headerOverwritten = defineRule({
  meta: {
    id: 'web-config/header-overwritten',
    severity: 'warning',
    category: 'ineffective',
    summary: 'A response header that a later rule overwrites.',
    messages,
    suggests: true,
    references: [schema2],
  },
  check({ scopes }: WebConfig, report) {
    for (const { outboundRules } of scopes) {
      const setters = (outboundRules?.items ?? []).flatMap(rule => {
        const set = rule.enabled ? headerSetBy(rule) : undefined;
        return set ? [{ rule, set }] : [];
      });
      for (const [index, { rule, set }] of setters.entries()) {
        if (rule.stopProcessing) continue;
        const later = setters.slice(index + 1).find(other => overwrites(other.rule, other.set, rule, set));
        if (!later) continue;
        const { header } = set;
        report('overwritten', {
          at: nameSpan(rule),
          data: { header, later: later.rule.name?.text ?? '' },
          related: [{ span: nameSpan(later.rule), message: fillMessage(messages.later, { header }) }],
          suggest: [{ title: 'stop', edits: [withAttribute(rule.element, 'stopProcessing', 'true')] }],
        });
      }
    }
  },
});

function overwrites(later: OutboundRule, set: SetHeader, earlier: OutboundRule, of: SetHeader): boolean {
  if (set.header.toLowerCase() !== of.header.toLowerCase() || hasConditions(later.conditions)) return false;
  const preCondition = later.preCondition?.text.toLowerCase();
  if (preCondition && preCondition !== earlier.preCondition?.text.toLowerCase()) return false;
  return later.action!.replace && matchesAnyValue(later.match!) && !keepsValue(set);
}

/** Whether the new value takes in the old one. */
function keepsValue({ value, header }: SetHeader): boolean {
  const variable = `RESPONSE_${header}`.toUpperCase().replaceAll('-', '_');
  if (variablesIn(value).some(({ name }) => name.toUpperCase().replaceAll('-', '_') === variable)) return true;
  return [...partsOf(templateOf(value).parts)].some(part => part.type === 'reference' && part.of === 'rule');
}
