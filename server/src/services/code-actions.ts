import { type CodeAction, type CodeActionContext, CodeActionKind } from 'vscode-languageserver';
import type { Finding, FindingFix } from '../core/finding';
import { compatibleFixes, fixAll } from '../core/fix';
import { analyze } from '../core/lint';
import { overlaps, type Span } from '../core/span';
import type { CheckedDocument, ClientAbilities } from './checked-document';
import { titles } from './data/titles';
import { diagnosticOf } from './diagnostics';
import { minimalEdits } from './minimal-edits';
import { lineStart } from './positions';
import { isConversion, refactorCommand } from './refactor';
import { suppressEdits } from './suppress-edits';
import { documentEditOf } from './workspace-edits';

export const fixAllKind = `${CodeActionKind.SourceFixAll}.ccconfig`;

export const codeActionKinds = [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, fixAllKind];

/** How many suppressions are offered at once: each is tried on the whole file first. */
const maxSuppressions = 8;

/**
 * The actions at a place, made from the present analysis. Without `context.only` all but fixing the whole file, which
 * editors ask for by name when they save.
 */
export function codeActionsOf(
  document: CheckedDocument,
  at: Span,
  context: Pick<CodeActionContext, 'only'>,
  client: ClientAbilities,
): CodeAction[] {
  const actions: CodeAction[] = [];
  if (wants(context, CodeActionKind.QuickFix)) actions.push(...quickFixes(document, at, client));
  if (wants(context, CodeActionKind.RefactorRewrite)) actions.push(...refactorings(document, at, client));
  if (context.only && wants(context, fixAllKind)) actions.push(...fixEverything(document, client));
  return actions;
}

function wants({ only }: Pick<CodeActionContext, 'only'>, kind: CodeActionKind): boolean {
  return !only || only.some(asked => asked === '' || kind === asked || kind.startsWith(`${asked}.`));
}

function quickFixes(document: CheckedDocument, at: Span, client: ClientAbilities): CodeAction[] {
  const here = document.analysis.findings.filter(finding => overlaps(finding.span, at));
  const action = (finding: Finding, fix: FindingFix): CodeAction => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(document, finding, client)],
    edit: documentEditOf(document, fix.edits, client),
  });
  return [
    ...here.flatMap(finding => [
      ...(finding.fix ? [{ ...action(finding, finding.fix), isPreferred: true }] : []),
      ...finding.suggestions.map(fix => action(finding, fix)),
    ]),
    ...fixesOfWholeRules(document, here, action),
    ...suppressions(document, here, action),
  ];
}

type ActionOf = (finding: Finding, fix: FindingFix) => CodeAction;

function fixesOfWholeRules({ analysis }: CheckedDocument, here: readonly Finding[], action: ActionOf): CodeAction[] {
  const byRule = new Map(here.filter(finding => finding.fix).map(finding => [finding.ruleId, finding]));
  return [...byRule].flatMap(([ruleId, finding]) => {
    const all = compatibleFixes(analysis.findings.filter(other => other.ruleId === ruleId));
    return all.findings.length > 1 ? [action(finding, { title: titles.fixAllOfRule(ruleId), edits: all.edits })] : [];
  });
}

function suppressions({ analysis }: CheckedDocument, here: readonly Finding[], action: ActionOf): CodeAction[] {
  const perLine = new Map(
    here.map(finding => [`${finding.ruleId} ${lineStart(analysis.text, finding.span.start)}`, finding]),
  );
  return [...perLine.values()].slice(0, maxSuppressions).flatMap(finding => {
    const edits = suppressEdits(analysis, finding);
    return edits ? [action(finding, { title: titles.suppress(finding.ruleId), edits })] : [];
  });
}

/** Refactorings of the kind. A conversion goes through the command, which verifies its result first. */
function refactorings(document: CheckedDocument, at: Span, client: ClientAbilities): CodeAction[] {
  const { kind, model, config } = document.analysis;
  const offered = (kind.refactorings?.(model, at, config) ?? []).filter(
    ({ command }) => command === undefined || client.lensCommands.includes(command),
  );
  return offered.map(refactoring => {
    const { id, title, command } = refactoring;
    const action = { title, kind: CodeActionKind.RefactorRewrite };
    if (command !== undefined) return { ...action, command: { title, command, arguments: [document.uri] } };
    if (isConversion(id) && client.applyEdit)
      return { ...action, command: { title, command: refactorCommand, arguments: [document.uri, id] } };
    return { ...action, edit: documentEditOf(document, refactoring.edits, client) };
  });
}

/** All safe fixes, one after the other until none is left, as one edit. */
function fixEverything(document: CheckedDocument, client: ClientAbilities): CodeAction[] {
  const { kind, text, config, encoding, named, others } = document.analysis;
  if (!document.analysis.findings.some(finding => finding.fix)) return [];
  const fixed = fixAll(text, next => analyze({ kind, text: next, config, encoding, named, others }).findings).text;
  if (fixed === text) return [];
  const edit = documentEditOf(document, minimalEdits(text, fixed), client);
  return [{ title: titles.fixAll, kind: fixAllKind, edit }];
}
