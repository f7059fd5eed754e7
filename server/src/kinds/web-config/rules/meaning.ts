import type { Rule } from '../../../core/rule';
import type { WebConfig, WebConfigUnit } from '../model';
import { actionWithoutUrl } from './action-without-url';
import { allowOriginNotValid } from './allow-origin-not-valid';
import { attributeOfAnotherAction } from './attribute-of-another-action';
import { bodyRuleWithoutPrecondition } from './body-rule-without-precondition';
import { compressedBody } from './compressed-body';
import { conditionWithoutPattern } from './condition-without-pattern';
import { conditionsAlwaysMet } from './conditions-always-met';
import { conditionsNeverMet } from './conditions-never-met';
import { contentSecurityPolicyNotValid } from './content-security-policy-not-valid';
import { customTagsUnpaired } from './custom-tags-unpaired';
import { fileTestOnUrl } from './file-test-on-url';
import { forwardedScheme } from './forwarded-scheme';
import { frameOptionsNotValid } from './frame-options-not-valid';
import { framingHeadersDisagree } from './framing-headers-disagree';
import { headerForEveryResponse } from './header-for-every-response';
import { headerNameNotValid } from './header-name-not-valid';
import { headerNotRemoved } from './header-not-removed';
import { headerOverwritten } from './header-overwritten';
import { headerSetTwice } from './header-set-twice';
import { headerValueNotValid } from './header-value-not-valid';
import { httpsBehindProxy } from './https-behind-proxy';
import { invertedAllowList } from './inverted-allow-list';
import { locationNeedsBody } from './location-needs-body';
import { lowerCaseRedirectLoop } from './lower-case-redirect-loop';
import { misspeltReferer } from './misspelt-referer';
import { notAResponseHeader } from './not-a-response-header';
import { patternBesideFileTest } from './pattern-beside-file-test';
import { redirectLoop } from './redirect-loop';
import { redirectTypeNotStated } from './redirect-type-not-stated';
import { responseVariableInbound } from './response-variable-inbound';
import { tagsAndHeader } from './tags-and-header';
import { transportSecurityNotValid } from './transport-security-not-valid';
import { unknownReference } from './unknown-reference';
import { unreachableRule } from './unreachable-rule';
import { unusedPrecondition } from './unused-precondition';
import { wildcardOnBody } from './wildcard-on-body';

/** The rules about what rules and headers bring about. */
export const meaningRules: readonly Rule<WebConfig, WebConfigUnit>[] = [
  unreachableRule,
  redirectLoop,
  lowerCaseRedirectLoop,
  redirectTypeNotStated,
  httpsBehindProxy,
  forwardedScheme,
  misspeltReferer,
  responseVariableInbound,
  fileTestOnUrl,
  patternBesideFileTest,
  conditionsAlwaysMet,
  conditionsNeverMet,
  conditionWithoutPattern,
  invertedAllowList,
  actionWithoutUrl,
  attributeOfAnotherAction,
  notAResponseHeader,
  tagsAndHeader,
  customTagsUnpaired,
  wildcardOnBody,
  bodyRuleWithoutPrecondition,
  compressedBody,
  locationNeedsBody,
  unknownReference,
  unusedPrecondition,
  headerOverwritten,
  headerSetTwice,
  headerForEveryResponse,
  framingHeadersDisagree,
  headerNotRemoved,
  frameOptionsNotValid,
  contentSecurityPolicyNotValid,
  transportSecurityNotValid,
  headerValueNotValid,
  headerNameNotValid,
  allowOriginNotValid,
];
