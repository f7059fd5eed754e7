import { hstsStandard, preloadConditions } from '../../../domain/http-headers/data/references';
import { checkTransportSecurity } from '../../../domain/http-headers/transport-security';
import { defineHeaderRule } from '../header-rule';

/** A Strict-Transport-Security that browsers ignore, or that does less than it says. */
export const transportSecurityNotValid = defineHeaderRule({
  meta: {
    id: 'web-config/transport-security-not-valid',
    severity: 'warning',
    category: 'security',
    summary: 'A Strict-Transport-Security that browsers ignore in whole or in part.',
    messages: {
      comma:
        'Directives are parted by semicolons: with a comma browsers ignore the whole header, and HTTPS is not enforced. Write a semicolon.',
      'no-max-age':
        'Without max-age browsers ignore Strict-Transport-Security, and HTTPS is not enforced. Write for example max-age=31536000.',
      'not-a-number':
        'max-age is a number of seconds; "{written}" is none, and browsers ignore the whole header. Write for example max-age=31536000.',
      repeated:
        'A directive may stand once; with "{name}" a second time browsers ignore the whole header. Remove one of them.',
      'value-on-flag': '"{name}" takes no value; with one browsers may ignore the whole header. Remove the value.',
      'near-miss': 'No browser knows "{written}", and ignores it. Did you mean {meant}?',
      'preload-too-short':
        'The preload list takes hosts with a max-age of {wanted} seconds or more; with {seconds} this one is not taken in. Write max-age={wanted} or remove preload.',
      'preload-without-subdomains':
        'The preload list takes only hosts whose header has includeSubDomains. Add it if every subdomain serves HTTPS, else remove preload.',
      repair: 'Change to "{after}"',
    },
    suggests: true,
    references: [hstsStandard, preloadConditions],
  },
  headers: ['strict-transport-security'],
  // Browsers take these as they are.
  severities: { 'preload-too-short': 'info', 'preload-without-subdomains': 'info' },
  problemsOf: ({ text, rule }) => (rule && text === '' ? [] : checkTransportSecurity(text)),
});
