import { mergeConflictRule } from '../../../domain/file-rules/merge-conflict';
import { eceGuide } from '../data/sources';

/** Marks that a version control system left where two people had changed the same lines. */
export const mergeConflict = mergeConflictRule({
  kind: 'ece-config',
  consequence: 'The browser refuses the whole file, so the gadget has no server name.',
  references: [eceGuide],
});
