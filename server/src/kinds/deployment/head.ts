import type { KindHead } from '../../core/kind';

/** What tells the configuration of a deployment from other files. */
export const deploymentHead: KindHead = {
  id: 'deployment',
  title: 'deployment configuration',
  language: 'jsonc',
  names: ['ccconfig.jsonc'],
};
