import type { Finding, RelatedInformation } from '../../core/finding';
import { ruleDocs } from '../../core/rule-docs';
import type { Lines } from '../lines';
import type { FileReport, Format, Summary } from './format';

const head = '{\n  "version": 1,\n  "files": [';

/** The report as JSON, version 1. Offsets count from 0, lines and columns from 1, columns in UTF-16 units. */
export class JsonFormat implements Format {
  private started = false;

  file(report: FileReport): string {
    const { path, kindId, findings } = report;
    const file = { path, kind: kindId, findings: findings.map(finding => this.finding(finding, report)) };
    const before = this.started ? ',' : head;
    this.started = true;
    return `${before}\n${JSON.stringify(file, null, 2).replaceAll(/^/gm, '    ')}`;
  }

  end({ files, counts, fixable }: Summary): string {
    const { error: errors, warning: warnings, info: infos, hint: hints } = counts;
    const summary = { files, errors, warnings, infos, hints, fixable };
    const before = this.started ? '\n  ' : head;
    return `${before}],\n  "summary": ${JSON.stringify(summary)}\n}\n`;
  }

  private finding(finding: Finding, report: FileReport): unknown {
    const { ruleId, severity, message, span, data, fix, suggestions, related } = finding;
    const { lines } = report;
    return {
      rule: ruleId,
      severity,
      message,
      start: position(lines, span.start),
      end: position(lines, span.end),
      data,
      docs: ruleDocs(ruleId),
      fixable: fix !== undefined,
      suggestions: suggestions.map(({ title }) => title),
      related: related.map(info => this.related(info, report)),
    };
  }

  private related({ span, message, uri }: RelatedInformation, report: FileReport): unknown {
    const place = uri === undefined ? report : report.elsewhere(uri);
    if (!place) return { path: uri, message };
    const { path, lines } = place;
    return { path, start: position(lines, span.start), end: position(lines, span.end), message };
  }
}

function position(lines: Lines, offset: number): unknown {
  return { offset, ...lines.at(offset) };
}

/** A value as a JSON text for people and programs. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
