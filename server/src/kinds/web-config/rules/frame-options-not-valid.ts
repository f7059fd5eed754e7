import { htmlStandard } from '../../../domain/http-headers/data/references';
import { readFrameOptions } from '../../../domain/http-headers/frame-options';
import { defineHeaderRule } from '../header-rule';

/** A value of X-Frame-Options that browsers do not take as it was meant. */
export const frameOptionsNotValid = defineHeaderRule({
  meta: {
    id: 'web-config/frame-options-not-valid',
    severity: 'warning',
    category: 'security',
    summary: 'A value of X-Frame-Options that browsers ignore or take for DENY.',
    messages: {
      'allow-from':
        'No browser of today knows ALLOW-FROM: the header is ignored, and any site may frame the page. Set Content-Security-Policy to "frame-ancestors {origin}" instead.',
      'allow-all':
        '"{written}" is no value of X-Frame-Options: browsers ignore the header, and any site may frame the page. Remove the header if that is meant, else write SAMEORIGIN or DENY.',
      several:
        'X-Frame-Options takes one value; browsers take several that differ for DENY, and nobody may frame the page. Write one; for several hosts set Content-Security-Policy to "frame-ancestors …".',
      'near-miss':
        '"{written}" is no value of X-Frame-Options: browsers ignore the header, and any site may frame the page. Write {meant}.',
      'not-a-value':
        '"{written}" is no value of X-Frame-Options: browsers ignore the header, and any site may frame the page. Write SAMEORIGIN or DENY; for other hosts set Content-Security-Policy to "frame-ancestors …".',
      empty:
        'An empty X-Frame-Options is ignored by browsers, and any site may frame the page. Write SAMEORIGIN or DENY, or remove the header.',
      repair: 'Change to "{after}"',
    },
    suggests: true,
    references: [htmlStandard],
  },
  headers: ['x-frame-options'],
  problemsOf: ({ text, rule }) => readFrameOptions(text).problems.filter(({ code }) => !(rule && code === 'empty')),
  severities: { 'allow-all': 'info' },
});
