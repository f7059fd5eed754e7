import type { Reference } from '../../../core/rule';

/** The documents that make the rules of this kind true. */
export const eceGuide: Reference = {
  title: 'Enterprise Chat and Email Installation and Configuration Guide, Release 15.0(1), for Packaged CCE',
};
export const eceGuide115: Reference = {
  title: 'Enterprise Chat and Email Installation and Configuration Guide, Release 11.5(1)',
};
export const javaScript: Reference = { title: 'ECMAScript language specification', url: 'https://tc39.es/ecma262/' };
export const hostNames: Reference = {
  title: 'RFC 1123, section 2.1: host names and numbers',
  url: 'https://www.rfc-editor.org/rfc/rfc1123',
};
