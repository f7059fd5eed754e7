import type { Reference } from '../../../core/rule';

/** The document that names the keys and what they hold. */
export const eceGuide: Reference = {
  title: 'Enterprise Chat and Email Installation and Configuration Guide, Release 15.0(1), for Packaged CCE',
};
