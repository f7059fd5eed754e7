import type { Config } from './config';
import type { Finding, FindingFix } from './finding';
import { fillMessage, type Repair, type Report, type Rule, type Severity } from './rule';
import { isElsewhere } from './span';

/** The severity that a configuration gives a rule. */
export function severityOf(rule: Rule, config: Config): Severity | 'off' {
  return config.rules[rule.meta.id] ?? rule.meta.severity;
}

/** Takes a rule's reports for one run after another. */
export class Reporter {
  into: { push(finding: Finding): unknown } = [];

  constructor(
    readonly rule: Rule,
    readonly severity: Severity | 'off',
  ) {}

  /**
   * The function through which the rule reports.
   * A report about a place in another file is dropped: that file has its own.
   * @throws Error where a report does not keep to the rule's metadata.
   */
  readonly report: Report = (messageId, details) => {
    const { meta } = this.rule;
    const { at, data = {}, related = [], fix, suggest = [] } = details;
    if (isElsewhere(at)) return;
    const template = meta.messages[messageId];
    if (template === undefined) throw new Error(`${meta.id} has no message "${messageId}".`);
    if (fix && !meta.fix) throw new Error(`${meta.id} reports a fix but its metadata has none.`);
    if (suggest.length > 0 && !meta.suggests)
      throw new Error(`${meta.id} reports suggestions but its metadata has none.`);
    const repair = (from: Repair<Record<string, string>>): FindingFix => ({
      title: fillMessage(meta.messages[from.title] ?? from.title, { ...data, ...from.data }),
      edits: from.edits,
    });
    this.into.push({
      ruleId: meta.id,
      messageId,
      data,
      message: fillMessage(template, data),
      severity: this.#severityOf(details.severity),
      span: at,
      related,
      fix: fix && isHere(fix) ? repair(fix) : undefined,
      suggestions: suggest.filter(isHere).map(repair),
    });
  };

  /** A report may weigh more or less than its rule, unless the configuration says how much the rule weighs. */
  #severityOf(own: Severity | undefined): Severity {
    const severity = this.severity as Severity;
    return (severity === this.rule.meta.severity && own) || severity;
  }
}

/** Whether a repair changes nothing but the checked file. */
function isHere({ edits }: Repair<Record<string, string>>): boolean {
  return !edits.some(({ span }) => isElsewhere(span));
}

/**
 * The function through which a rule reports in one run.
 * @param severity what `severityOf` gives; a report may differ from it only where it is the rule's own
 */
export function reporter(rule: Rule, severity: Severity, into: Reporter['into']): Report {
  const made = new Reporter(rule, severity);
  made.into = into;
  return made.report;
}
