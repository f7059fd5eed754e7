import type { Rule } from '../../../core/rule';
import type { OpensslCnf } from '../model';

/** Rules about the options of a request and its subject. */
export const requestRules: readonly Rule<OpensslCnf>[] = [];
