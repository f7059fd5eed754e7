import type { Rule } from '../../../core/rule';
import type { WebConfig, WebConfigUnit } from '../model';
import { backReference } from './back-reference';
import { captureOfEarlierCondition } from './capture-of-earlier-condition';
import { deadAnchor } from './dead-anchor';
import { doubleSlash } from './double-slash';
import { doubtfulPattern } from './doubtful-pattern';
import { foreignReference } from './foreign-reference';
import { foreignRegex } from './foreign-regex';
import { functionLetterCase } from './function-letter-case';
import { missingBraces } from './missing-braces';
import { openHostPattern } from './open-host-pattern';
import { patternNotValid } from './pattern-not-valid';
import { queryStringTwice } from './query-string-twice';
import { regexInWildcard } from './regex-in-wildcard';
import { repeatedSlash } from './repeated-slash';
import { slowPattern } from './slow-pattern';
import { templateInPattern } from './template-in-pattern';
import { templateNotValid } from './template-not-valid';
import { unescapedDot } from './unescaped-dot';
import { unknownMap } from './unknown-map';
import { unknownVariable } from './unknown-variable';
import { unreachableMap } from './unreachable-map';
import { urlNeverMatches } from './url-never-matches';
import { variableAsHeader } from './variable-as-header';
import { variableNotAllowed } from './variable-not-allowed';

/** The rules about patterns and templates. */
export const patternRules: readonly Rule<WebConfig, WebConfigUnit>[] = [
  patternNotValid,
  foreignRegex,
  doubtfulPattern,
  regexInWildcard,
  templateInPattern,
  urlNeverMatches,
  deadAnchor,
  repeatedSlash,
  unescapedDot,
  openHostPattern,
  slowPattern,
  templateNotValid,
  backReference,
  captureOfEarlierCondition,
  foreignReference,
  missingBraces,
  queryStringTwice,
  doubleSlash,
  unknownVariable,
  unknownMap,
  functionLetterCase,
  unreachableMap,
  variableNotAllowed,
  variableAsHeader,
];
