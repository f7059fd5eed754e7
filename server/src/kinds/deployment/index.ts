import type { FileKind } from '../../core/kind';
import { KnownRules, type RuleOwner } from '../../core/known-rules';
import { lineComments } from '../../syntax/jsonc/tree';
import { completions } from './completion';
import { parseConfig } from './config';
import { deploymentHead } from './head';
import { hover } from './hover';
import type { DeploymentModel } from './model';
import { facts } from './names';
import { deploymentRules } from './rules';

/**
 * The configuration of a deployment, `ccconfig.jsonc`.
 * @param others whatever else has rules, which it may name
 */
export function deploymentKind(others: readonly RuleOwner[]): FileKind<DeploymentModel> {
  const rules = new KnownRules([...others, { id: deploymentHead.id, rules: deploymentRules }]);
  return {
    ...deploymentHead,
    comments: { open: '//', close: '' },
    commentSpans: (_model, text) => lineComments(text),
    parse: text => ({ ...parseConfig(text), knownRules: rules }),
    rules: deploymentRules,
    facts,
    completions: (model, offset) => completions(model, offset, rules),
    hover: (model, offset) => hover(model, offset, rules),
  };
}
