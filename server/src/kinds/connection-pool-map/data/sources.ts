import type { Reference } from '../../../core/rule';

/** The documents that make the rules of this kind true, beside those about connection URLs. */
export const eceGuide: Reference = {
  title: 'Enterprise Chat and Email Installation and Configuration Guide, Release 15.0(1), for Packaged CCE',
};
export const xmlSpecification: Reference = { title: 'XML 1.0, fifth edition', url: 'https://www.w3.org/TR/xml/' };
