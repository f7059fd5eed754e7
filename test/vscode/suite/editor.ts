import assert from 'node:assert/strict';
import * as vscode from 'vscode';

export const extensionId = 'contact-center-config.contact-center-config';

export function execute<Result>(command: string, ...args: unknown[]): Thenable<Result> {
  return vscode.commands.executeCommand<Result>(command, ...args);
}

/** Opens a file in the editor. */
export async function open(uri: vscode.Uri): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  return document;
}

/**
 * Opens a file before the tests of a `describe`, and takes back after each what it did to it.
 * @param untilAll waits until what is wrong with the untouched file is told
 */
export function eachWithFile(
  uri: () => vscode.Uri,
  untilAll: () => Promise<unknown>,
  opened: (document: vscode.TextDocument, original: string) => void,
): void {
  let document: vscode.TextDocument;
  let original: string;

  before(async () => {
    document = await open(uri());
    original = document.getText();
    opened(document, original);
    await untilAll();
  });

  afterEach(async () => {
    await open(document.uri);
    if (document.isDirty) await execute('workbench.action.files.revert');
    assert.equal(document.getText(), original);
    await untilAll();
  });
}

/** Waits until `holds`, asking again whenever the diagnostics of any file change. The test's own timeout is the deadline. */
export async function diagnosticsUntil(
  uri: vscode.Uri,
  holds: (rules: readonly string[], diagnostics: readonly vscode.Diagnostic[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> {
  for (;;) {
    const found = vscode.languages.getDiagnostics(uri);
    if (holds(found.map(ruleOf), found)) return found;
    await new Promise<void>(resolve => {
      const listener = vscode.languages.onDidChangeDiagnostics(() => {
        listener.dispose();
        resolve();
      });
    });
  }
}

/** Waits until a rule has reported. */
export function reported(uri: vscode.Uri, rule: string): Promise<readonly vscode.Diagnostic[]> {
  return diagnosticsUntil(uri, rules => rules.includes(rule));
}

export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** A diagnostic in one line: `3:5-3:20 warning jdbc/…`, lines and columns from 1. */
export function summary(diagnostic: vscode.Diagnostic): string {
  const { range } = diagnostic;
  const place = ({ line, character }: vscode.Position) => `${line + 1}:${character + 1}`;
  const severity = ['error', 'warning', 'info', 'hint'][diagnostic.severity];
  return `${place(range.start)}-${place(range.end)} ${severity} ${ruleOf(diagnostic)}`;
}

/** Where a piece of text stands, the first time. */
export function find(document: vscode.TextDocument, text: string): vscode.Range {
  const start = document.getText().indexOf(text);
  assert.notEqual(start, -1, `"${text}" is not in the file`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + text.length));
}

/** Applies the first code action at a place whose title starts so. */
export async function applyFix(document: vscode.TextDocument, at: vscode.Range, title: string): Promise<void> {
  const kind = vscode.CodeActionKind.QuickFix.value;
  const actions = await execute<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, at, kind);
  const fix = actions.find(action => action.title.startsWith(title));
  assert.ok(fix?.edit, `no fix "${title}" among: ${actions.map(action => action.title).join(' | ')}`);
  assert.equal(await vscode.workspace.applyEdit(fix.edit), true);
}

/** The text of everything in a hover. */
export function hoverText(hovers: readonly vscode.Hover[]): string {
  return hovers
    .flatMap(({ contents }) => contents)
    .map(content => (typeof content === 'string' ? content : content.value))
    .join('\n');
}

/** Waits until the active tab is called so. */
export async function activeTab(label: RegExp): Promise<void> {
  const { tabGroups } = vscode.window;
  while (!label.test(tabGroups.activeTabGroup.activeTab?.label ?? '')) {
    await new Promise<void>(resolve => {
      const listener = tabGroups.onDidChangeTabs(() => {
        listener.dispose();
        resolve();
      });
    });
  }
}
