import { readdirSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';
import type { AnyKind } from '../../core/kind';
import { analyze } from '../../core/lint';
import { Registry } from '../../core/registry';
import { parseRewriteTests } from '../../domain/rewrite/tests/parse';
import type { TestResult } from '../../domain/rewrite/tests/run';
import { testedName, testsName } from '../../domain/rewrite/tests/subject';
import { rewriteTestsHead } from '../../kinds/rewrite-tests/head';
import { parseWebConfig } from '../../kinds/web-config/parse';
import { testResults } from '../../services/rewrite';
import { Failure } from '../failure';
import { discover, type FoundFile, readSource } from '../files';
import { json } from '../formats/json';
import { styleFor } from '../formats/style';
import { summaryText, type TestedFile, testedFileJson, testedFileText } from '../formats/tests';
import { Lines } from '../lines';
import type { Context } from '../run';

/** `ccconfig test [PATH]...`: runs the rewrite tests in files and folders. */
export async function test(context: Context): Promise<number> {
  const { args, io, kinds } = context;
  const registry = new Registry(kinds);
  const paths = args.positionals.length > 0 ? args.positionals.map(path => testsOf(path, io.cwd)) : ['.'];
  const { files, problems } = await discover(paths, io.cwd, registry);
  const wanted = files.filter(({ kind, path }) => kind?.id === rewriteTestsHead.id || args.positionals.includes(path));
  const trouble = [...problems];
  const tested: TestedFile[] = [];
  for (const file of wanted) {
    try {
      tested.push(await run(file, context, registry));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      trouble.push(error.message);
    }
  }
  if (wanted.length === 0 && problems.length === 0) trouble.push(nothingFound(paths));
  report(tested, context);
  for (const message of trouble) io.stderr.write(`ccconfig: ${message}\n`);
  if (trouble.length > 0) return 2;
  return tested.some(({ results }) => results.some(({ failures }) => failures.length > 0)) ? 1 : 0;
}

function nothingFound(paths: readonly string[]): string {
  return `${paths.join(', ')}: no rewrite tests here. They stand beside a web.config, in ${testsName('web.config')}.`;
}

/** A web.config that is named stands for the tests beside it. */
function testsOf(path: string, cwd: string): string {
  if (!/\.(config|xdt)$/i.test(path)) return path;
  const wanted = testsName(basename(path)).toLowerCase();
  const found = namesIn(join(cwd, dirname(path))).find(name => name.toLowerCase() === wanted);
  return join(dirname(path), found ?? testsName(basename(path)));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

async function run(file: FoundFile, { io }: Context, registry: Registry): Promise<TestedFile> {
  const source = await readSource(file, io, registry);
  const { path, absolute, text, kind } = source;
  if (kind.id !== rewriteTestsHead.id)
    throw new Failure(`Rewrite tests stand in web.config.tests.jsonc; ${path} is something else: ${kind.title}.`);
  const lines = new Lines(text);
  const faults = faultsOf(text, path, lines, kind);
  if (faults.length > 0) throw new Failure([...faults, `${path}: its tests were not run.`].join('\nccconfig: '));
  const tests = parseRewriteTests(text);
  if (tests.tests.length === 0) throw new Failure(`${path}: there are no tests in it.`);
  const subject = await subjectOf(file, absolute, io, registry);
  const results: readonly TestResult[] = testResults(tests, parseWebConfig(subject.text));
  return { path, lines, results, tested: subject.path, testedLines: new Lines(subject.text) };
}

/** What keeps tests from being run, with places; what the user has switched off for checks counts here all the same. */
function faultsOf(text: string, path: string, lines: Lines, kind: AnyKind): string[] {
  return analyze({ kind, text, config: { rules: {} } }).findings.flatMap(({ severity, span, message }) => {
    const { line, column } = lines.at(span.start);
    return severity === 'error' ? [`${path}:${line}:${column}: ${message}`] : [];
  });
}

/** The file that tests are about; letter case does not count, as in Windows. */
async function subjectOf({ path }: FoundFile, absolute: string, io: Context['io'], registry: Registry) {
  const name = testedName(basename(absolute));
  const found = namesIn(dirname(absolute)).find(each => each.toLowerCase() === name.toLowerCase());
  if (!found) throw new Failure(`${path}: its tests were not run, since there is no ${name} beside it.`);
  const subject = { path: posix.join(posix.dirname(path), found), absolute: join(dirname(absolute), found) };
  return readSource({ ...subject, kind: registry.byId('web-config') }, io, registry);
}

function report(tested: readonly TestedFile[], { args, io }: Context): void {
  if (args.value('format') === 'json') {
    const results = tested.flatMap(file => file.results);
    const failed = results.filter(({ failures }) => failures.length > 0).length;
    const summary = { files: tested.length, tests: results.length, passed: results.length - failed, failed };
    io.stdout.write(json({ version: 1, files: tested.map(testedFileJson), summary }));
    return;
  }
  if (tested.length === 0) return;
  const style = styleFor(io.stdout, io);
  const quiet = args.has('quiet');
  const blocks = tested.map(file => testedFileText(file, quiet, style)).filter(text => text !== '');
  io.stdout.write([...blocks, summaryText(tested, style)].join('\n'));
}
