import type { Reference } from '../../../core/rule';

/** The documents that say what browsers do with a response header. */
export const htmlStandard: Reference = {
  title: 'HTML Standard, the X-Frame-Options header',
  url: 'https://html.spec.whatwg.org/multipage/speculative-loading.html#the-x-frame-options-header',
};
export const cspStandard: Reference = { title: 'Content Security Policy Level 3', url: 'https://www.w3.org/TR/CSP3/' };
export const hstsStandard: Reference = {
  title: 'RFC 6797, HTTP Strict Transport Security',
  url: 'https://www.rfc-editor.org/rfc/rfc6797',
};
export const preloadConditions: Reference = {
  title: 'HSTS preload list, submission requirements',
  url: 'https://hstspreload.org/#submission-requirements',
};
export const fetchStandard: Reference = {
  title: 'Fetch Standard, the X-Content-Type-Options header',
  url: 'https://fetch.spec.whatwg.org/#x-content-type-options-header',
};
export const referrerPolicyStandard: Reference = {
  title: 'Referrer Policy',
  url: 'https://www.w3.org/TR/referrer-policy/',
};
export const corsCheck: Reference = {
  title: 'Fetch Standard, CORS check',
  url: 'https://fetch.spec.whatwg.org/#concept-cors-check',
};
