import type { Rule } from '../../../core/rule';
import type { OpensslCnf } from '../model';
import { mergeConflict } from './merge-conflict';
import { noEqualSign } from './no-equal-sign';
import { sectionNotClosed } from './section-not-closed';
import { semicolonComment } from './semicolon-comment';
import { textAfterSection } from './text-after-section';
import { variableWithoutValue } from './variable-without-value';

/** Rules about how the file is written: what OpenSSL cannot read, or reads as something else. */
export const lexicalRules: readonly Rule<OpensslCnf>[] = [
  noEqualSign,
  semicolonComment,
  sectionNotClosed,
  textAfterSection,
  variableWithoutValue,
  mergeConflict,
] as readonly Rule<OpensslCnf>[];
