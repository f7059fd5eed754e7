import { contradiction } from './contradiction';
import { duplicateKey } from './duplicate-key';
import { syntaxError } from './syntax-error';
import { unknownKey } from './unknown-key';
import { unknownRule } from './unknown-rule';
import { wrongValue } from './wrong-value';

export const deploymentRules = [syntaxError, unknownKey, wrongValue, duplicateKey, unknownRule, contradiction];
