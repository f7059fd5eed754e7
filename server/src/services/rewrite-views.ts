import type { Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Header, RunRequest } from '../domain/rewrite/run/request';
import { type TimelineView, viewOf } from '../domain/rewrite/run/view';
import { parseRewriteTests, type RewriteTest } from '../domain/rewrite/tests/parse';
import type { TestFailure } from '../domain/rewrite/tests/run';
import { testedName } from '../domain/rewrite/tests/subject';
import type { WebConfig } from '../kinds/web-config/model';
import { dryRunWords } from './data/titles';
import { type Positions, rangeOf } from './positions';
import { type Ranged, ranged } from './ranged';
import { dryRun, testResult, unreadable } from './rewrite';
import { testOfRun } from './test-of-run';

/** A dry run for an editor: laid out, or why there is none. */
export interface DryRunAnswer {
  readonly view?: Ranged<TimelineView>;
  /** The same as a rewrite test. */
  readonly test?: string;
  readonly problem?: string;
}

/** Runs a request through a file, as far as the file can be read. @param asked the request as a client sends it */
export function dryRunAnswer(model: WebConfig, positions: Positions, asked: unknown): DryRunAnswer {
  const request = requestFrom(asked);
  const run = dryRun(model, request);
  const broken = unreadable(model);
  if ('refusal' in run) return { problem: broken?.message ?? run.refusal };
  const view = viewOf(run.timeline);
  const notes = [...(broken ? [broken.message] : []), ...view.notes];
  const test = broken ? undefined : testOfRun(request, run.timeline);
  return { view: ranged({ ...view, notes }, positions), ...(test === undefined ? {} : { test }) };
}

/** That there is no dry run. */
export function dryRunProblem(why: 'notThere'): DryRunAnswer {
  return { problem: dryRunWords[why] };
}

/** A request with what a client left out filled in, and what is of another type passed over. */
function requestFrom(given: unknown): RunRequest {
  const from = recordOf(given);
  const response = recordOf(from.response);
  return {
    method: textOf(from.method, 'GET').toUpperCase(),
    url: textOf(from.url, ''),
    headers: headersOf(from.headers),
    variables: textsOf(from.variables),
    providers: textsOf(from.providers),
    isFile: typeof from.isFile === 'boolean' ? from.isFile : undefined,
    isDirectory: typeof from.isDirectory === 'boolean' ? from.isDirectory : undefined,
    response: {
      status: typeof response.status === 'number' ? response.status : 200,
      headers: headersOf(response.headers),
    },
    folder: textOf(from.folder, ''),
  };
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function textOf(value: unknown, otherwise: string): string {
  return typeof value === 'string' && value !== '' ? value : otherwise;
}

function textsOf(value: unknown): Record<string, string> {
  const texts = Object.entries(recordOf(value)).filter(([, text]) => typeof text === 'string');
  return Object.fromEntries(texts) as Record<string, string>;
}

function headersOf(value: unknown): Header[] {
  if (!Array.isArray(value)) return [];
  return value
    .map(recordOf)
    .flatMap(({ name, value: text }) =>
      typeof name === 'string' && name !== '' && typeof text === 'string' ? [{ name, value: text }] : [],
    );
}

/** The tests of a file as an editor shows them. */
export interface TestedFile {
  readonly uri: string;
  /** The file that the tests are about. */
  readonly tested?: string;
  /** Why the tests were not run. */
  readonly problem?: string;
  readonly tests: readonly TestedCase[];
}

export interface TestedCase {
  readonly name: string;
  readonly range: Range;
  /** Missing where the test was not run. */
  readonly failures?: readonly TestedFailure[];
}

export interface TestedFailure {
  readonly message: string;
  readonly expected: string;
  readonly actual: string;
  readonly range: Range;
  /** The rule that decides, in the file that the tests are about. */
  readonly rule?: { readonly text: string; readonly range: Range };
}

export interface TestsToTell {
  readonly uri: string;
  readonly text: string;
  readonly subject: { readonly uri: string; readonly model: WebConfig; readonly positions: Positions } | undefined;
  readonly run: boolean;
  /** Waited for in front of each test: room for other work. */
  readonly pause: () => Promise<void>;
}

/** Reads a file of tests and runs them where asked. */
export async function testedFile({ uri, text, subject, run, pause }: TestsToTell): Promise<TestedFile> {
  const { tests } = parseRewriteTests(text);
  const positions = TextDocument.create(uri, 'jsonc', 0, text);
  const told = (test: RewriteTest): TestedCase => ({ name: test.name, range: rangeOf(positions, test.span) });
  if (!run) return { uri, tests: tests.map(told) };
  if (!subject) return { uri, problem: dryRunWords.noTests, tests: tests.map(told) };
  const cases: TestedCase[] = [];
  for (const test of tests) {
    await pause();
    const { failures } = testResult(test, subject.model);
    cases.push({ ...told(test), failures: failures.map(failure => failureOf(failure, positions, subject.positions)) });
  }
  return { uri, tested: subject.uri, tests: cases };
}

function failureOf(
  { what, expected, actual, span, rule }: TestFailure,
  own: Positions,
  tested: Positions,
): TestedFailure {
  const name = rule?.name === undefined ? '' : `"${rule.name}" `;
  return {
    message: dryRunWords.failure(what, expected, actual),
    expected,
    actual,
    range: rangeOf(own, span),
    ...(rule ? { rule: { text: `${name}${rule.result}`, range: rangeOf(tested, rule.span) } } : {}),
  };
}

/** Addresses at which the file may stand that a file of tests is about. */
export function addressesBeside(testsUri: string): string[] {
  const slash = testsUri.lastIndexOf('/') + 1;
  const name = testedName(testsUri.slice(slash));
  const names = new Set([name, name.toLowerCase(), name.replace(/^./, first => first.toUpperCase())]);
  return [...names].map(each => testsUri.slice(0, slash) + each);
}
