import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  type RewriteTestsParams,
  rewriteTestsRequest,
  type TestedCase,
  type TestedFailure,
  type TestedFile,
  type TextRange,
} from './protocol';

const testFiles = '**/*.config.tests.jsonc';

/** Shows the rewrite tests of the workspace in the Test Explorer and runs them there. */
export function registerRewriteTests(client: LanguageClient): vscode.Disposable[] {
  const controller = vscode.tests.createTestController('ccconfig.rewriteTests', 'Rewrite Tests');
  const tests = new RewriteTests(client, controller);
  controller.resolveHandler = async item => void (await (item ? tests.refresh(item.uri!) : tests.discover()));
  controller.refreshHandler = () => tests.discover();
  controller.createRunProfile(
    'Run',
    vscode.TestRunProfileKind.Run,
    (request, token) => tests.run(request, token),
    true,
    undefined,
    false,
  );
  const watcher = vscode.workspace.createFileSystemWatcher(testFiles);
  const isTests = ({ path }: vscode.Uri) => /\.config\.tests\.jsonc$/i.test(path);
  const changed = (uri: vscode.Uri) => void tests.refresh(uri);
  return [
    controller,
    watcher,
    watcher.onDidCreate(changed),
    watcher.onDidChange(changed),
    watcher.onDidDelete(uri => controller.items.delete(uri.toString())),
    vscode.workspace.onDidOpenTextDocument(({ uri }) => {
      if (isTests(uri)) changed(uri);
    }),
    vscode.workspace.onDidChangeTextDocument(({ document: { uri } }) => {
      if (isTests(uri)) changed(uri);
    }),
  ];
}

class RewriteTests {
  constructor(
    private readonly client: LanguageClient,
    private readonly controller: vscode.TestController,
  ) {}

  /** Finds the files of tests in the workspace. */
  async discover(): Promise<void> {
    const found = await vscode.workspace.findFiles(testFiles, '**/node_modules/**');
    const known = new Set(found.map(String));
    this.controller.items.forEach(({ id }) => {
      if (!known.has(id)) this.controller.items.delete(id);
    });
    await Promise.all(found.map(uri => this.refresh(uri)));
  }

  /** Reads the tests of a file anew. */
  async refresh(uri: vscode.Uri): Promise<void> {
    const [file] = await this.ask({ uris: [uri.toString()], run: false });
    if (file) this.show(file);
    else this.controller.items.delete(uri.toString());
  }

  /** Runs what was asked for: all tests, those of files, or single ones. */
  async run({ include, exclude = [] }: vscode.TestRunRequest, token: vscode.CancellationToken): Promise<void> {
    const asked = include ?? itemsOf(this.controller.items);
    const run = this.controller.createTestRun(new vscode.TestRunRequest(include, exclude));
    const isWanted = (item: vscode.TestItem): boolean =>
      [item, item.parent].some(each => each && asked.includes(each)) &&
      ![item, item.parent].some(each => each && exclude.includes(each));
    try {
      for (const uri of new Set(asked.map(item => item.uri!.toString()))) {
        if (token.isCancellationRequested) break;
        const [file] = await this.ask({ uris: [uri] }, token);
        if (!file) continue;
        const items = itemsOf(this.show(file).children).filter(isWanted);
        for (const item of items) report(run, item, file);
      }
    } finally {
      run.end();
    }
  }

  private async ask(params: RewriteTestsParams, token?: vscode.CancellationToken): Promise<readonly TestedFile[]> {
    await this.client.start(); // if it is not running yet
    try {
      return await this.client.sendRequest<TestedFile[]>(rewriteTestsRequest, params, token);
    } catch (error) {
      if (!token?.isCancellationRequested) this.client.warn('The rewrite tests cannot be read.', error, false);
      return [];
    }
  }

  /** Has the explorer show a file with its tests; the items of tests that stay are kept. */
  private show({ uri: address, tests }: TestedFile): vscode.TestItem {
    const uri = vscode.Uri.parse(address);
    const known = this.controller.items.get(address);
    const file = known ?? this.controller.createTestItem(address, vscode.workspace.asRelativePath(uri), uri);
    if (!known) this.controller.items.add(file);
    const present = itemsOf(file.children);
    file.children.replace(
      tests.map((test, index) => {
        const item = present[index] ?? this.controller.createTestItem(`${address}#${index}`, test.name, uri);
        item.label = test.name;
        item.range = rangeOf(test.range);
        return item;
      }),
    );
    return file;
  }
}

function itemsOf(collection: vscode.TestItemCollection): vscode.TestItem[] {
  return [...collection].map(([, item]) => item);
}

/** Tells how a test went. */
function report(run: vscode.TestRun, item: vscode.TestItem, { tests, tested, problem }: TestedFile): void {
  const test: TestedCase | undefined = tests[Number(item.id.slice(item.id.lastIndexOf('#') + 1))];
  run.started(item);
  run.appendOutput(linesOf(item.label, test, problem).join('\r\n'), undefined, item);
  if (problem || !test?.failures) run.errored(item, new vscode.TestMessage(problem ?? 'The test is gone.'));
  else if (test.failures.length === 0) run.passed(item);
  else
    run.failed(
      item,
      test.failures.map(failure => messageOf(failure, item.uri!, tested)),
    );
}

/** How a test went, for the output of the run. */
function linesOf(name: string, test: TestedCase | undefined, problem: string | undefined): string[] {
  const told = problem
    ? [problem]
    : (test?.failures ?? []).flatMap(({ message, rule }) => [message, ...(rule ? [`  ${rule.text}`] : [])]);
  const isGood = !problem && test?.failures?.length === 0;
  return [`${isGood ? 'ok    ' : 'failed'}  ${name}`, ...told.map(line => `        ${line}`), ''];
}

/** A failure, at the rule that decides, else where it is expected. */
function messageOf({ message, range, rule }: TestedFailure, own: vscode.Uri, tested = ''): vscode.TestMessage {
  const shown = new vscode.TestMessage(rule ? `${message}\n${rule.text}` : message);
  shown.location = rule
    ? new vscode.Location(vscode.Uri.parse(tested), rangeOf(rule.range))
    : new vscode.Location(own, rangeOf(range));
  return shown;
}

function rangeOf({ start, end }: TextRange): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
