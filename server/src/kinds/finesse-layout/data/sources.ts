import type { Reference } from '../../../core/rule';

/** The documents that make the rules of this kind true. */
export const eceGuide: Reference = {
  title: 'Enterprise Chat and Email Installation and Configuration Guide, Release 15.0(1), for Packaged CCE',
};
export const xmlSpecification: Reference = { title: 'XML 1.0, fifth edition', url: 'https://www.w3.org/TR/xml/' };
export const hostNames: Reference = {
  title: 'RFC 1123, section 2.1: host names and numbers',
  url: 'https://www.rfc-editor.org/rfc/rfc1123',
};
export const mixedContent: Reference = { title: 'Mixed Content', url: 'https://www.w3.org/TR/mixed-content/' };
