import { mergeConflictRule, xmlMindsMarkers } from '../../../domain/file-rules/merge-conflict';
import { xmlSpecification } from '../data/sources';
import type { PoolMap } from '../model';

/** Marks that a version control system left where two people had changed the same lines. */
export const mergeConflict = mergeConflictRule<PoolMap>({
  kind: 'connection-pool-map',
  consequence: 'ECE cannot read the file, or reads both sides of the merge.',
  references: [xmlSpecification],
  matters: xmlMindsMarkers,
});
