import type { OtherFiles } from '../../core/other-files';
import { ruleNameSpace } from '../../domain/rewrite/data/rule-names';

/** The names of the rules in the configurations that stand beside the file, each once. */
export function rulesBeside(others: OtherFiles): string[] {
  const names = others
    .of(ruleNameSpace, 'beside')
    .flatMap(({ facts }) => facts.filter(({ role, space }) => role === 'defines' && space === ruleNameSpace))
    .map(({ text }) => text);
  return [...new Set(names)];
}
