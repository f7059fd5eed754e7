import type { Rule } from '../../../core/rule';
import type { ConfUnit, OpensslCnf } from '../model';
import { extensionRules } from './extensions';
import { includedFile } from './included-file';
import { lexicalRules } from './lexical';
import { profile } from './profile';
import { requestRules } from './request';
import { requestRefused } from './request-refused';

type OpensslCnfRule = Rule<OpensslCnf, ConfUnit>;

/** Rules that each tell of one fault. */
const own: readonly OpensslCnfRule[] = [
  ...lexicalRules,
  includedFile as OpensslCnfRule,
  ...requestRules,
  ...extensionRules,
];

/** The rules of this kind, in the order in which they are explained. */
export const opensslCnfRules: readonly OpensslCnfRule[] = [...own, requestRefused(own as readonly Rule[]), profile];
