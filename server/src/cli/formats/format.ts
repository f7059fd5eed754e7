import type { Finding } from '../../core/finding';
import type { Severity } from '../../core/rule';
import type { Lines } from '../lines';
import type { Secrets } from '../secrets';

/** What there is to say about one file. */
export interface FileReport {
  readonly path: string;
  readonly kindId: string;
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  readonly lines: Lines;
  /** Worked out only where the file's text is shown. */
  readonly secrets: () => Secrets;
  /** Another file that findings point to. */
  readonly elsewhere: (uri: string) => OtherPlace | undefined;
}

/** Another file: as messages name it, and its lines. */
export interface OtherPlace {
  readonly path: string;
  readonly lines: Lines;
}

/** A way of writing a report, piece by piece, so that one over many files need not be held in memory. */
export interface Format {
  /** What there is to write about a file, files in the order of the report. */
  file(report: FileReport): string;
  /** What comes behind the last file. */
  end(summary: Summary): string;
}

/** How much of each sort was found. */
export class Summary {
  files = 0;
  /** Files with findings. */
  faulty = 0;
  /** Findings that `--fix` has repaired. */
  fixed = 0;
  fixable = 0;
  readonly counts: Record<Severity, number> = { error: 0, warning: 0, info: 0, hint: 0 };

  add(findings: readonly Finding[]): void {
    this.files++;
    if (findings.length > 0) this.faulty++;
    for (const { severity, fix } of findings) {
      this.counts[severity]++;
      if (fix) this.fixable++;
    }
  }
}
