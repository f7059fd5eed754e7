import type { Rule } from '../../../core/rule';
import type { ConfUnit, OpensslCnf } from '../model';
import { extensionRules } from './extensions';
import { lexicalRules } from './lexical';
import { profile } from './profile';
import { requestRules } from './request';

/** The rules of this kind, in the order in which they are explained. */
export const opensslCnfRules: readonly Rule<OpensslCnf, ConfUnit>[] = [
  ...lexicalRules,
  ...requestRules,
  ...extensionRules,
  profile,
];
