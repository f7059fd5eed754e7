import { checkContentSecurityPolicy } from '../../../domain/http-headers/content-security-policy';
import { cspStandard } from '../../../domain/http-headers/data/references';
import { policyMessages } from '../data/policy-messages';
import { defineHeaderRule } from '../header-rule';

/** A part of a Content-Security-Policy that browsers drop or read otherwise than it was meant. */
export const contentSecurityPolicyNotValid = defineHeaderRule({
  meta: {
    id: 'web-config/content-security-policy-not-valid',
    severity: 'warning',
    category: 'security',
    summary: 'A part of a Content-Security-Policy that browsers drop or misread.',
    messages: policyMessages,
    suggests: true,
    references: [cspStandard],
  },
  headers: ['content-security-policy', 'content-security-policy-report-only'],
  problemsOf: ({ text }) => checkContentSecurityPolicy(text),
  severities: { anybody: 'info', 'nobody-stated': 'info', 'repeated-directive': 'warning' },
});
