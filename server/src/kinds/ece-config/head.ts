import type { KindHead } from '../../core/kind';

/** What tells the settings of the ECE gadget from other files. */
export const eceConfigHead: KindHead = {
  id: 'ece-config',
  title: 'ECE gadget settings',
  language: 'ece-config',
  names: ['ece_config.js'],
  spaces: ['host'],
};
