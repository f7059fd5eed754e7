import type { Rule } from '../../../core/rule';
import type { ConfUnit, OpensslCnf } from '../model';
import { extensionRules } from './extensions';
import { includedFile } from './included-file';
import { lexicalRules } from './lexical';
import { profile } from './profile';
import { requestRules } from './request';

type OpensslCnfRule = Rule<OpensslCnf, ConfUnit>;

/** The rules of this kind, in the order in which they are explained. */
export const opensslCnfRules: readonly OpensslCnfRule[] = [
  ...lexicalRules,
  includedFile as OpensslCnfRule,
  ...requestRules,
  ...extensionRules,
  profile,
];
