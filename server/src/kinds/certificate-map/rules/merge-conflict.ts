import { mergeConflictRule, xmlMindsMarkers } from '../../../domain/file-rules/merge-conflict';
import { notRead } from '../data/elements';
import { xmlSpecification } from '../data/sources';
import type { CertificateMap } from '../model';

/** Marks that a version control system left where two people had changed the same lines. */
export const mergeConflict = mergeConflictRule<CertificateMap>({
  kind: 'certificate-map',
  consequence: notRead,
  references: [xmlSpecification],
  matters: xmlMindsMarkers,
});
