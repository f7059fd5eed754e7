import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import type { Finding } from '../core/finding';
import type { Severity } from '../core/rule';
import { ruleDocs } from '../core/rule-docs';
import type { CheckedDocument, ClientAbilities } from './checked-document';
import { type Positions, rangeOf } from './positions';

export const diagnosticSource = 'ccconfig';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Where other files' lines are known, for related information that points there. */
export type PositionsOf = (uri: string) => Positions | undefined;

/** The findings of a document as diagnostics, in the order of the text. */
export function diagnosticsOf(
  document: CheckedDocument,
  client: ClientAbilities,
  positionsOf?: PositionsOf,
): Diagnostic[] {
  return document.analysis.findings.map(finding => diagnosticOf(document, finding, client, positionsOf));
}

/** One finding as a diagnostic; what the client cannot show is left out. */
export function diagnosticOf(
  document: Pick<CheckedDocument, 'uri' | 'positions'>,
  finding: Finding,
  client: ClientAbilities,
  positionsOf?: PositionsOf,
): Diagnostic {
  const diagnostic: Diagnostic = {
    range: rangeOf(document.positions, finding.span),
    severity: severities[finding.severity],
    code: finding.ruleId,
    source: diagnosticSource,
    message: finding.message,
  };
  if (client.codeDescription) diagnostic.codeDescription = { href: ruleDocs(finding.ruleId) };
  const tag = client.diagnosticTags && tagOf(finding.ruleId);
  if (tag) diagnostic.tags = [tag];
  if (client.relatedInformation && finding.related.length > 0) {
    diagnostic.relatedInformation = finding.related.flatMap(({ span, message, uri = document.uri }) => {
      const positions = uri === document.uri ? document.positions : positionsOf?.(uri);
      return positions ? [{ location: { uri, range: rangeOf(positions, span) }, message }] : [];
    });
  }
  return diagnostic;
}

/** How editors set text off that could as well not be there, or should not be used any more. */
function tagOf(ruleId: string): DiagnosticTag | undefined {
  if (ruleId === 'suppression/unused') return DiagnosticTag.Unnecessary;
  return /\/(.*-)?deprecated(-|$)/.test(ruleId) ? DiagnosticTag.Deprecated : undefined;
}
