import { duplicateKey } from './duplicate-key';
import { missingKey } from './missing-key';
import { syntaxError } from './syntax-error';
import { unknownKey } from './unknown-key';
import { unknownRuleName } from './unknown-rule-name';
import { wrongValue } from './wrong-value';

export const rewriteTestsRules = [syntaxError, unknownKey, missingKey, wrongValue, duplicateKey, unknownRuleName];
