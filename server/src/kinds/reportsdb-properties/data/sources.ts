import type { Reference } from '../../../core/rule';

/** The document that names the keys and what they hold. */
export const eceGuide: Reference = {
  title: 'Enterprise Chat and Email Installation and Configuration Guide, Release 15.0(1), for Packaged CCE',
};

/** What may stand in the name of an instance. */
export const instanceNames: Reference = {
  title: 'Microsoft, SQL Server instance configuration: instance names',
  url: 'https://learn.microsoft.com/sql/sql-server/install/instance-configuration',
};
