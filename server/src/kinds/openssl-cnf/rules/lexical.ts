import type { Rule } from '../../../core/rule';
import type { OpensslCnf } from '../model';
import { mergeConflict } from './merge-conflict';

/** Rules about how the file is written: what OpenSSL cannot read, or reads as something else. */
export const lexicalRules: readonly Rule<OpensslCnf>[] = [mergeConflict] as readonly Rule<OpensslCnf>[];
