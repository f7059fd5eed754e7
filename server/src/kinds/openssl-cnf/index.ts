import type { FileKind } from '../../core/kind';
import { opensslCnfHead } from './head';
import type { OpensslCnf } from './model';
import { parseOpensslCnf } from './parse';
import { read } from './read';
import { opensslCnfRules } from './rules';
import { secretSpans } from './secrets';
import { folds, selections, symbols } from './symbols';

/** The configuration that a certificate request is made with, `openssl.cnf`. */
export const opensslCnf: FileKind<OpensslCnf> = {
  ...opensslCnfHead,
  comments: { open: '#', close: '' },
  commentSpans: ({ file }) => file.comments,
  parse: parseOpensslCnf,
  rules: opensslCnfRules,
  symbols,
  folds,
  selections,
  read,
  secrets: secretSpans,
};
