import { createScanner } from 'jsonc-parser';
import type { FileKind } from '../../core/kind';
import { KnownRules, type RuleOwner } from '../../core/known-rules';
import type { Span } from '../../core/span';
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

function lineComments(text: string): Span[] {
  const scanner = createScanner(text, false);
  const comments: Span[] = [];
  for (let token = scanner.scan(); token !== SyntaxEnd; token = scanner.scan()) {
    if (token !== LineComment) continue;
    comments.push({ start: scanner.getTokenOffset(), end: scanner.getTokenOffset() + scanner.getTokenLength() });
  }
  return comments;
}

/** `SyntaxKind` of jsonc-parser is a const enum, which isolated modules cannot read. */
const LineComment = 12;
const SyntaxEnd = 17;
