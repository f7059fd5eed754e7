import type { Span } from '../core/span';
import type { RunRequest } from '../domain/rewrite/run/request';
import { runRewrite } from '../domain/rewrite/run/run';
import type { RewriteSource } from '../domain/rewrite/run/scopes';
import type { Timeline } from '../domain/rewrite/run/timeline';
import type { RewriteTest, RewriteTestsFile } from '../domain/rewrite/tests/parse';
import { runTest, type TestResult } from '../domain/rewrite/tests/run';
import type { WebConfig } from '../kinds/web-config/model';
import { dryRunWords } from './data/titles';

/** A file that IIS cannot read: why, and where. */
export interface Unreadable {
  readonly message: string;
  readonly span: Span;
}

/** What keeps IIS from reading a file at all; undefined where nothing does. */
export function unreadable({ document }: WebConfig): Unreadable | undefined {
  const problem = document.problems.find(({ code }) => code !== 'doctype');
  return problem && { message: dryRunWords.notWellFormed, span: problem.span };
}

/** A dry run, or why there is none. */
export type DryRun = { readonly timeline: Timeline } | { readonly refusal: string };

/** Runs a request through a file's rewrite rules, as far as the file can be read. */
export function dryRun(source: RewriteSource, request: RunRequest): DryRun {
  if (source.scopes.length === 0 && !source.parents?.some(({ scopes }) => scopes.length > 0))
    return { refusal: dryRunWords.nothingToRun };
  const timeline = runRewrite(source, request);
  return timeline ? { timeline } : { refusal: dryRunWords.noAddress };
}

/** Runs the tests of a file. */
export function testResults({ tests }: RewriteTestsFile, model: WebConfig): TestResult[] {
  return tests.map(test => testResult(test, model));
}

/** Runs a test. It fails where IIS cannot read what it is about. */
export function testResult(test: RewriteTest, model: WebConfig): TestResult {
  const broken = unreadable(model);
  if (!broken) return runTest(model, test);
  const { file: what, readable: expected, answers: actual } = dryRunWords;
  const rule = { name: undefined, span: broken.span, result: broken.message };
  return { test, failures: [{ what, expected, actual, span: test.nameSpan, rule }] };
}
