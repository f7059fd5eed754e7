import type { Rule } from '../../../core/rule';
import type { WebConfig, WebConfigUnit } from '../model';
import { contentSecurityPolicyNotValid } from './content-security-policy-not-valid';
import { frameOptionsNotValid } from './frame-options-not-valid';
import { headerValueNotValid } from './header-value-not-valid';
import { transportSecurityNotValid } from './transport-security-not-valid';

/** The rules about what rules and headers bring about. */
export const meaningRules: readonly Rule<WebConfig, WebConfigUnit>[] = [
  frameOptionsNotValid,
  contentSecurityPolicyNotValid,
  transportSecurityNotValid,
  headerValueNotValid,
];
