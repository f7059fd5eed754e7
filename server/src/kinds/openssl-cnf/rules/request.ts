import type { Rule } from '../../../core/rule';
import type { OpensslCnf } from '../model';
import { fieldLeftOut } from './field-left-out';
import { fieldValue } from './field-value';
import { literalAnswer } from './literal-answer';
import { missingSection } from './missing-section';
import { noDistinguishedName } from './no-distinguished-name';
import { orphanDefault } from './orphan-default';
import { promptLeftover } from './prompt-leftover';
import { unknownField } from './unknown-field';
import { unknownOption } from './unknown-option';

/** Rules about the options of a request and its subject. */
export const requestRules: readonly Rule<OpensslCnf>[] = [
  missingSection,
  noDistinguishedName,
  unknownOption,
  literalAnswer,
  promptLeftover,
  unknownField,
  fieldValue,
  fieldLeftOut,
  orphanDefault,
] as readonly Rule<OpensslCnf>[];
