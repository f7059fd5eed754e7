import type { Rule } from '../../../core/rule';
import type { WebConfig, WebConfigUnit } from '../model';
import { booleanValue } from './boolean-value';
import { configSectionsNotFirst } from './config-sections-not-first';
import { customResponseStatus } from './custom-response-status';
import { doctype } from './doctype';
import { duplicateCondition } from './duplicate-condition';
import { duplicateHeader } from './duplicate-header';
import { duplicateMapKey } from './duplicate-map-key';
import { duplicateName } from './duplicate-name';
import { duplicateSection } from './duplicate-section';
import { emptyValue } from './empty-value';
import { encoding } from './encoding';
import { enumValue } from './enum-value';
import { inheritedName } from './inherited-name';
import { invisibleCharacter } from './invisible-character';
import { lateRemove } from './late-remove';
import { letterCase } from './letter-case';
import { mergeConflict } from './merge-conflict';
import { misplacedSection } from './misplaced-section';
import { missingAttribute } from './missing-attribute';
import { newerModule } from './newer-module';
import { notWellFormed } from './not-well-formed';
import { numberValue } from './number-value';
import { placeholder } from './placeholder';
import { redundantCondition } from './redundant-condition';
import { repeatedElement } from './repeated-element';
import { rewriteModuleMissing } from './rewrite-module-missing';
import { serverSection } from './server-section';
import { sourcePath } from './source-path';
import { sourceWithContent } from './source-with-content';
import { surroundingBlanks } from './surrounding-blanks';
import { transformNamespaceMissing } from './transform-namespace';
import { unknownAttribute } from './unknown-attribute';
import { unknownContainer } from './unknown-container';
import { unknownElement } from './unknown-element';

/** The rules about how the file is written: XML, elements, attributes, values, keys. */
export const structureRules: readonly Rule<WebConfig, WebConfigUnit>[] = [
  notWellFormed,
  doctype,
  mergeConflict,
  encoding,
  invisibleCharacter,
  placeholder,
  misplacedSection,
  unknownContainer,
  configSectionsNotFirst,
  unknownElement,
  unknownAttribute,
  letterCase,
  missingAttribute,
  repeatedElement,
  duplicateSection,
  sourceWithContent,
  sourcePath,
  serverSection,
  enumValue,
  booleanValue,
  numberValue,
  customResponseStatus,
  emptyValue,
  surroundingBlanks,
  duplicateName,
  duplicateMapKey,
  duplicateHeader,
  duplicateCondition,
  redundantCondition,
  inheritedName,
  lateRemove,
  newerModule,
  transformNamespaceMissing,
  rewriteModuleMissing,
];
