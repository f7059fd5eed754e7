import type { Rule } from '../../../core/rule';
import type { OpensslCnf } from '../model';

/** Rules about the extensions of a request, subjectAltName first of all. */
export const extensionRules: readonly Rule<OpensslCnf>[] = [];
