import type { OtherFiles } from '../../../core/other-files';
import { defineRule, type RuleContext } from '../../../core/rule';
import { responseHeaderNamed } from '../../../domain/http-headers/data/response-headers';
import { requestHeaderOf } from '../../../domain/http-headers/names';
import type { RewriteRule } from '../../../domain/rewrite/model';
import type { Decoded } from '../../../syntax/decoded';
import { settingVariables } from '../data/sources';
import type { InheritedSpace } from '../data/spaces';
import { gather } from '../gather';
import type { WebConfig, WebConfigUnit } from '../model';
import { headerWritten } from './variable-as-header';

const allowedSpace: InheritedSpace = 'allowed-variable';

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
  readsFacts: [allowedSpace],
  check(model: WebConfig, report, { holds, others }) {
    if (gather(model, findSettings).length === 0) return;
    const { scopes, isTransform } = model;
    const elsewhere = allowedElsewhere(others);
    const named = scopes
      .flatMap(({ rules, outboundRules }) => [...(rules?.items ?? []), ...(outboundRules?.items ?? [])])
      .flatMap(namesSetBy)
      .filter(({ text }) => isVariable(text, holds) && !elsewhere.has(text.toUpperCase()));
    const lists = scopes.flatMap(({ allowedServerVariables }) => allowedServerVariables ?? []);
    const allowed = new Set(lists.flatMap(({ written }) => written).map(({ name }) => name?.text.toUpperCase()));
    const missing = new Map<string, Decoded>();
    for (const name of named) {
      const key = name.text.toUpperCase();
      if (!allowed.has(key) && !missing.has(key)) missing.set(key, name);
    }
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

/** Whether a rule sets variables. */
function findSettings(unit: WebConfigUnit): true | undefined {
  return (unit.direction === 'inbound' || unit.direction === 'outbound') && namesSetBy(unit).length > 0
    ? true
    : undefined;
}

/** The variables that a rule sets; response headers need no permission. */
function namesSetBy(rule: RewriteRule): Decoded[] {
  if (rule.direction === 'inbound') return rule.variables.flatMap(({ name }) => name ?? []);
  const { serverVariable } = rule.match ?? {};
  return serverVariable && /^HTTP_(?!RESPONSE_)/i.test(serverVariable.text) && !isResponseHeader(serverVariable.text)
    ? [serverVariable]
    : [];
}

/** Whether the name stands for a header of responses, which another rule tells. */
function isResponseHeader(variable: string): boolean {
  return responseHeaderNamed(requestHeaderOf(variable) ?? '') !== undefined;
}

/** What the configuration of the server, a transform of it, and the files above allow, in upper case. */
function allowedElsewhere(others: OtherFiles | undefined): ReadonlySet<string> {
  const files = others?.of(allowedSpace).filter(({ uri, lies }) => lies === 'above' || !/\/web\.config$/i.test(uri));
  const facts = files?.flatMap(file => file.facts) ?? [];
  return new Set(
    facts
      .filter(({ space, role }) => space === allowedSpace && role === 'defines')
      .map(({ text }) => text.toUpperCase()),
  );
}

/** Names that have to be written otherwise are told by another rule. */
function isVariable(name: string, holds: RuleContext['holds']): boolean {
  return name !== '' && name.trim() === name && headerWritten(name, holds) === undefined;
}
