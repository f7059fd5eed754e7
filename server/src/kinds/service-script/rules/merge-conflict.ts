import { mergeConflictRule } from '../../../domain/file-rules/merge-conflict';
import { eceGuide } from '../data/sources';

/** Marks that a version control system left where two people had changed the same lines. */
export const mergeConflict = mergeConflictRule({
  kind: 'service-script',
  consequence: 'cmd.exe takes it for a redirection that it cannot follow, and runs both sides of the merge.',
  references: [eceGuide],
});
