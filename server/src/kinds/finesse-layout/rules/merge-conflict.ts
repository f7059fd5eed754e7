import { mergeConflictRule, xmlMindsMarkers } from '../../../domain/file-rules/merge-conflict';
import { notRead } from '../data/gadget';
import { xmlSpecification } from '../data/sources';
import type { FinesseLayout } from '../model';

/** Marks that a version control system left where two people had changed the same lines. */
export const mergeConflict = mergeConflictRule<FinesseLayout>({
  kind: 'finesse-layout',
  consequence: notRead,
  references: [xmlSpecification],
  matters: xmlMindsMarkers,
});
