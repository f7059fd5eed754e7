import * as vscode from 'vscode';
import type { Middleware, vsdiag } from 'vscode-languageclient/node';

/** The id of the rule behind a diagnostic, where it is one of ours. */
export function ruleOf({ source, code }: vscode.Diagnostic): string | undefined {
  if (source !== 'ccconfig' || code === undefined) return undefined;
  return String(typeof code === 'object' ? code.value : code);
}

/** The packaged page of a rule. The id may come from anywhere, so it can only name a page. */
export function rulePage(extension: vscode.Uri, id: string): vscode.Uri | undefined {
  if (!/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/.test(id)) return undefined;
  return vscode.Uri.joinPath(extension, 'docs', 'rules', `${id}.md`);
}

/** The ids of all rules that have a page, sorted. */
export async function ruleIds(extension: vscode.Uri): Promise<string[]> {
  const root = vscode.Uri.joinPath(extension, 'docs', 'rules');
  const ids: string[] = [];
  for (const [kind, type] of await vscode.workspace.fs.readDirectory(root)) {
    if (type !== vscode.FileType.Directory) continue;
    for (const [page] of await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(root, kind))) {
      const id = `${kind}/${page.replace(/\.md$/, '')}`;
      if (page.endsWith('.md') && rulePage(extension, id)) ids.push(id);
    }
  }
  return ids.sort();
}

/** Makes the rule id of a diagnostic open the packaged page, which needs no network. */
function link(diagnostic: vscode.Diagnostic): void {
  const { code } = diagnostic;
  const id = ruleOf(diagnostic);
  if (id === undefined || typeof code !== 'object') return;
  const target = vscode.Uri.from({ scheme: 'command', path: 'ccconfig.explainRule', query: JSON.stringify([id]) });
  diagnostic.code = { value: code.value, target };
}

function linkReport<Report extends vsdiag.DocumentDiagnosticReport>(report: Report): Report {
  if (report.kind === 'full') report.items.forEach(link);
  return report;
}

/** Middleware that links every diagnostic to its rule's page, pushed or pulled. */
export const ruleLinks: Middleware = {
  handleDiagnostics(uri, diagnostics, next) {
    diagnostics.forEach(link);
    next(uri, diagnostics);
  },
  async provideDiagnostics(document, previousResultId, token, next) {
    const report = await next(document, previousResultId, token);
    return report && linkReport(report);
  },
  provideWorkspaceDiagnostics(resultIds, token, reporter, next) {
    return next(resultIds, token, chunk => {
      chunk?.items.forEach(linkReport);
      reporter(chunk);
    });
  },
};
