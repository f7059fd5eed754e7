import type { Rule } from '../../../core/rule';
import type { ConfUnit, OpensslCnf } from '../model';
import { backslashInPath } from './backslash-in-path';
import { commentInValue } from './comment-in-value';
import { directiveNotValid } from './directive-not-valid';
import { duplicateEntry } from './duplicate-entry';
import { encoding } from './encoding';
import { environmentVariable } from './environment-variable';
import { invisibleCharacter } from './invisible-character';
import { joinedLines } from './joined-lines';
import { mergeConflict } from './merge-conflict';
import { noEqualSign } from './no-equal-sign';
import { placeholder } from './placeholder';
import { quoteNotClosed } from './quote-not-closed';
import { sectionNotClosed } from './section-not-closed';
import { semicolonComment } from './semicolon-comment';
import { textAfterSection } from './text-after-section';
import { variableCut } from './variable-cut';
import { variableNotClosed } from './variable-not-closed';
import { variableWithoutValue } from './variable-without-value';

/** Rules about how the file is written: what OpenSSL cannot read, or reads as something else. */
export const lexicalRules: readonly Rule<OpensslCnf, ConfUnit>[] = [
  noEqualSign,
  sectionNotClosed,
  variableWithoutValue,
  variableNotClosed,
  variableCut,
  directiveNotValid,
  mergeConflict,
  encoding,
  semicolonComment,
  textAfterSection,
  environmentVariable,
  quoteNotClosed,
  backslashInPath,
  joinedLines,
  commentInValue,
  duplicateEntry,
  invisibleCharacter,
  placeholder,
] as readonly Rule<OpensslCnf, ConfUnit>[];
