import type { Config } from './config';
import type { Finding, FindingFix } from './finding';
import { fillMessage, type Repair, type Report, type Rule, type Severity } from './rule';

/** The severity that a configuration gives a rule. */
export function severityOf(rule: Rule, config: Config): Severity | 'off' {
  return config.rules[rule.meta.id] ?? rule.meta.severity;
}

/**
 * The function through which a rule reports.
 * @param severity what `severityOf` gives; a report may differ from it only where it is the rule's own
 * @throws Error (from the returned function) where a report does not keep to the rule's metadata.
 */
export function reporter(rule: Rule, severity: Severity, into: { push(finding: Finding): unknown }): Report {
  const { meta } = rule;
  return (messageId, details) => {
    const { at, data = {}, related = [], fix, suggest = [] } = details;
    const template = meta.messages[messageId];
    if (template === undefined) throw new Error(`${meta.id} has no message "${messageId}".`);
    if (fix && !meta.fix) throw new Error(`${meta.id} reports a fix but its metadata has none.`);
    if (suggest.length > 0 && !meta.suggests)
      throw new Error(`${meta.id} reports suggestions but its metadata has none.`);
    const repair = (from: Repair<Record<string, string>>): FindingFix => ({
      title: fillMessage(meta.messages[from.title] ?? from.title, { ...data, ...from.data }),
      edits: from.edits,
    });
    into.push({
      ruleId: meta.id,
      messageId,
      data,
      message: fillMessage(template, data),
      severity: (severity === meta.severity && details.severity) || severity,
      span: at,
      related,
      fix: fix && repair(fix),
      suggestions: suggest.map(repair),
    });
  };
}
