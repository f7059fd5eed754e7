import { mergeConflictRule } from '../../../domain/file-rules/merge-conflict';
import { configManual } from '../data/sources';

/** Marks that a version control system left. */
export const mergeConflict = mergeConflictRule({
  kind: 'openssl-cnf',
  consequence: 'OpenSSL refuses the file (missing equal sign).',
  references: [configManual],
});
