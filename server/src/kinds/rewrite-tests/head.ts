import type { KindHead } from '../../core/kind';
import { ruleNameSpace } from '../../domain/rewrite/data/rule-names';

/** What tells a file of rewrite tests from other files. */
export const rewriteTestsHead: KindHead = {
  id: 'rewrite-tests',
  title: 'rewrite tests',
  language: 'jsonc',
  names: ['web.config.tests.jsonc', 'applicationhost.config.tests.jsonc'],
  patterns: ['web.*.config.tests.jsonc'],
  spaces: [ruleNameSpace],
};
