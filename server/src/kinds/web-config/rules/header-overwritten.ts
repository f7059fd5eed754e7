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
  dependsOn: ['outbound'],
  check({ scopes }: WebConfig, report) {
    for (const { outboundRules } of scopes) {
      const behind = new Map<string, OutboundRule>();
      for (const rule of [...(outboundRules?.items ?? [])].reverse()) {
        const set = rule.enabled ? headerSetBy(rule) : undefined;
        if (!set) continue;
        const { header } = set;
        const later = behind.get(keyOf(header, '')) ?? behind.get(keyOf(header, preConditionOf(rule)));
        if (later && !rule.stopProcessing)
          report('overwritten', {
            at: nameSpan(rule),
            data: { header, later: later.name?.text ?? '' },
            related: [{ span: nameSpan(later), message: fillMessage(messages.later, { header }) }],
            suggest: [{ title: 'stop', edits: [withAttribute(rule.element, 'stopProcessing', 'true')] }],
          });
        if (setsAlways(rule, set)) behind.set(keyOf(header, preConditionOf(rule)), rule);
      }
    }
  },
});

function keyOf(header: string, preCondition: string): string {
  return `${header.toLowerCase()} ${preCondition}`;
}

function preConditionOf({ preCondition }: OutboundRule): string {
  return preCondition?.text.toLowerCase() ?? '';
}

/** Whether a rule sets its header for every response that its precondition lets through. */
function setsAlways({ conditions, action, match }: OutboundRule, set: SetHeader): boolean {
  return !hasConditions(conditions) && action!.replace && matchesAnyValue(match!) && !keepsValue(set);
}

/** Whether the new value takes in the old one. */
function keepsValue({ value, header }: SetHeader): boolean {
  const variable = `RESPONSE_${header}`.toUpperCase().replaceAll('-', '_');
  if (variablesIn(value).some(({ name }) => name.toUpperCase().replaceAll('-', '_') === variable)) return true;
  return [...partsOf(templateOf(value).parts)].some(part => part.type === 'reference' && part.of === 'rule');
}
