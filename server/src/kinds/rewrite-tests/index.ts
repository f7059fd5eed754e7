import type { FileKind } from '../../core/kind';
import { parseRewriteTests, type RewriteTestsFile } from '../../domain/rewrite/tests/parse';
import { lineComments } from '../../syntax/jsonc/tree';
import { completions } from './completion';
import { facts } from './facts';
import { rewriteTestsHead } from './head';
import { hover } from './hover';
import { rewriteTestsRules } from './rules';

/** Tests of the rewrite rules in the `web.config` beside them. */
export const rewriteTests: FileKind<RewriteTestsFile> = {
  ...rewriteTestsHead,
  comments: { open: '//', close: '' },
  commentSpans: (_model, text) => lineComments(text),
  parse: text => parseRewriteTests(text),
  rules: rewriteTestsRules,
  facts,
  symbols: ({ tests }) => tests.map(({ name, span, nameSpan }) => ({ name, kind: 'key', span, selection: nameSpan })),
  completions,
  hover,
};
