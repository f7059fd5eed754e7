import type { Severity } from '../core/rule';
import type { CheckedDocument } from './checked-document';
import { uncheckedReasons } from './data/titles';

/** What the editor shows about a file: what it is checked as, or why it is not. */
export interface FileStatus {
  readonly kind?: string;
  readonly title?: string;
  readonly reason?: string;
  readonly config?: string;
  readonly counts?: Readonly<Record<Severity, number>>;
}

export type Unchecked = keyof typeof uncheckedReasons;

/** The status of a file that is checked. */
export function statusOf({ analysis: { kind, findings } }: CheckedDocument, config: string | undefined): FileStatus {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { severity } of findings) counts[severity]++;
  return { kind: kind.id, title: kind.title, ...(config ? { config } : {}), counts };
}

/** The status of a file that is not. */
export function uncheckedStatus(why: Unchecked): FileStatus {
  return { reason: uncheckedReasons[why] };
}
