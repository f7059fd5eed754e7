import type { Rule } from '../../../core/rule';
import type { WebConfig, WebConfigUnit } from '../model';
import { booleanValue } from './boolean-value';
import { duplicateSection } from './duplicate-section';
import { emptyValue } from './empty-value';
import { enumValue } from './enum-value';
import { letterCase } from './letter-case';
import { missingAttribute } from './missing-attribute';
import { numberValue } from './number-value';
import { repeatedElement } from './repeated-element';
import { surroundingBlanks } from './surrounding-blanks';
import { unknownAttribute } from './unknown-attribute';
import { unknownElement } from './unknown-element';

/** The rules about how the file is written: XML, elements, attributes, values, keys. */
export const structureRules: readonly Rule<WebConfig, WebConfigUnit>[] = [
  unknownElement,
  unknownAttribute,
  letterCase,
  missingAttribute,
  repeatedElement,
  duplicateSection,
  enumValue,
  booleanValue,
  numberValue,
  emptyValue,
  surroundingBlanks,
];
