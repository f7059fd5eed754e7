import type { Rule } from '../../../core/rule';
import type { ConfUnit, OpensslCnf } from '../model';
import { commonNameNotHost } from './common-name-not-host';
import { digest } from './digest';
import { fieldLeftOut } from './field-left-out';
import { fieldValue } from './field-value';
import { keySize } from './key-size';
import { literalAnswer } from './literal-answer';
import { missingSection } from './missing-section';
import { noDistinguishedName } from './no-distinguished-name';
import { orphanDefault } from './orphan-default';
import { promptLeftover } from './prompt-leftover';
import { stringMask } from './string-mask';
import { unknownField } from './unknown-field';
import { unknownOption } from './unknown-option';
import { utf8NotSaid } from './utf8-not-said';

/** Rules about the options of a request and its subject. */
export const requestRules: readonly Rule<OpensslCnf, ConfUnit>[] = [
  missingSection,
  noDistinguishedName,
  unknownOption,
  literalAnswer,
  promptLeftover,
  unknownField,
  fieldValue,
  utf8NotSaid,
  fieldLeftOut,
  orphanDefault,
  commonNameNotHost,
  digest,
  keySize,
  stringMask,
] as readonly Rule<OpensslCnf, ConfUnit>[];
