import { mergeConflictRule, xmlMindsMarkers } from '../../../domain/file-rules/merge-conflict';
import { error500_19 } from '../data/sources';
import { notRead } from '../data/wording';
import type { WebConfig, WebConfigUnit } from '../model';

/** Marks that a version control system left where two people had changed the same lines. */
export const mergeConflict = mergeConflictRule<WebConfig, WebConfigUnit>({
  kind: 'web-config',
  consequence: notRead,
  references: [error500_19],
  matters: xmlMindsMarkers,
});
