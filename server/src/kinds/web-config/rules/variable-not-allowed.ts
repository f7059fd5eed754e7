import { defineRule, type RuleContext } from '../../../core/rule';
import { settingVariables } from '../data/sources';
import type { WebConfig } from '../model';
import { headerWritten } from './variable-as-header';

/** Server variables that rules set and that the server has to allow. */
export const variableNotAllowed = defineRule({
  meta: {
    id: 'web-config/variable-not-allowed',
    severity: 'info',
    category: 'startup',
    summary: 'Server variables that rules may set only if an administrator allows them.',
    messages: {
      needed:
        'IIS answers with 500.50 ("is not allowed to be set") unless an administrator adds to the allowed server variables of the server or site: {names}.',
      missing:
        '"{name}" is not among the <allowedServerVariables> of this file. IIS answers with 500.50 ("is not allowed to be set") unless a parent configuration allows it. Add it there.',
    },
    references: [settingVariables],
  },
  check({ scopes, isTransform }: WebConfig, report, { holds }) {
    const settings = scopes.flatMap(({ rules }) => (rules?.items ?? []).flatMap(({ variables }) => variables));
    const named = settings.flatMap(({ name }) => (name && isVariable(name.text, holds) ? [name] : []));
    const lists = scopes.flatMap(({ allowedServerVariables }) => allowedServerVariables ?? []);
    const allowed = new Set(lists.flatMap(({ written }) => written).map(({ name }) => name?.text.toUpperCase()));
    const missing = new Map(
      named.filter(({ text }) => !allowed.has(text.toUpperCase())).map(name => [name.text.toUpperCase(), name]),
    );
    if (lists.length > 0) {
      const isWhole = !isTransform && lists.every(({ configSource }) => configSource === undefined);
      if (isWhole)
        for (const name of missing.values())
          report('missing', { at: name.span, severity: 'warning', data: { name: name.text } });
      return;
    }
    const [first] = missing.values();
    if (first)
      report('needed', { at: first.span, data: { names: [...missing.values()].map(({ text }) => text).join(', ') } });
  },
});

/** Names that have to be written otherwise are told by another rule. */
function isVariable(name: string, holds: RuleContext['holds']): boolean {
  return name !== '' && name.trim() === name && headerWritten(name, holds) === undefined;
}
