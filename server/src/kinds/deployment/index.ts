import { createScanner } from 'jsonc-parser';
import type { FileKind } from '../../core/kind';
import type { Rule, RuleMeta } from '../../core/rule';
import type { Span } from '../../core/span';
import { completions } from './completion';
import { parseConfig } from './config';
import { hover } from './hover';
import type { DeploymentModel } from './model';
import { deploymentRules } from './rules';

/**
 * The configuration of a deployment, `ccconfig.jsonc`.
 * @param others the rules of all other kinds, which it may name
 */
export function deploymentKind(others: readonly Rule[]): FileKind<DeploymentModel> {
  const rules = new Map<string, RuleMeta>([...others, ...deploymentRules].map(({ meta }) => [meta.id, meta]));
  const ruleIds = new Set(rules.keys());
  return {
    id: 'deployment',
    title: 'deployment configuration',
    language: 'jsonc',
    names: ['ccconfig.jsonc'],
    comments: { open: '//', close: '' },
    commentSpans: (_model, text) => lineComments(text),
    parse: text => ({ ...parseConfig(text), ruleIds }),
    rules: deploymentRules,
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
