import type { FileKind } from '../../core/kind';
import { completions } from './completion';
import { opensslCnfHead } from './head';
import { hover } from './hover';
import { lenses } from './lenses';
import { links } from './links';
import type { ConfUnit, OpensslCnf } from './model';
import { ownNames } from './names';
import { parseOpensslCnf, wholeOpensslCnf } from './parse';
import { read } from './read';
import { refactorings } from './refactorings';
import { opensslCnfRules } from './rules';
import { secretSpans } from './secrets';
import { folds, selections, symbols } from './symbols';

/** The configuration that a certificate request is made with, `openssl.cnf`. */
export const opensslCnf: FileKind<OpensslCnf, ConfUnit> = {
  ...opensslCnfHead,
  comments: { open: '#', close: '' },
  commentSpans: ({ file }) => file.comments,
  parse: parseOpensslCnf,
  whole: wholeOpensslCnf,
  rules: opensslCnfRules,
  units: ({ file }) => file.settings,
  ownNames,
  completions,
  hover,
  symbols,
  folds,
  selections,
  lenses,
  links,
  refactorings,
  read,
  secrets: secretSpans,
};
