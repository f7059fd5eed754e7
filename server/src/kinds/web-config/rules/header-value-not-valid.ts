import { checkContentTypeOptions } from '../../../domain/http-headers/content-type-options';
import { fetchStandard, referrerPolicyStandard } from '../../../domain/http-headers/data/references';
import { checkReferrerPolicy } from '../../../domain/http-headers/referrer-policy';
import { defineHeaderRule } from '../header-rule';

/** A value of X-Content-Type-Options or Referrer-Policy that no browser knows. */
export const headerValueNotValid = defineHeaderRule({
  meta: {
    id: 'web-config/header-value-not-valid',
    severity: 'warning',
    category: 'security',
    summary: 'A value of X-Content-Type-Options or Referrer-Policy that no browser knows.',
    messages: {
      'not-nosniff':
        '"{written}" is no value of X-Content-Type-Options: browsers ignore the header and go on guessing types. Write nosniff.',
      'no-policy':
        'No browser knows "{written}": it ignores the header and uses its own default. Write for example {meant}.',
      repair: 'Change to "{after}"',
    },
    suggests: true,
    references: [fetchStandard, referrerPolicyStandard],
  },
  headers: ['x-content-type-options', 'referrer-policy'],
  problemsOf: ({ header, text, rule }) => {
    if (rule && text === '') return [];
    return header.toLowerCase() === 'referrer-policy' ? checkReferrerPolicy(text) : checkContentTypeOptions(text);
  },
});
