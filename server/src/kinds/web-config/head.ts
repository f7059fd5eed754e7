import type { KindHead } from '../../core/kind';
import { moduleSpace, nameSpaces, spaces } from './data/spaces';
import { isRewriteConfiguration } from './sniff';

/** What tells a web.config from other files. */
export const webConfigHead: KindHead = {
  id: 'web-config',
  title: 'IIS web.config',
  language: 'web-config',
  names: ['web.config', 'applicationhost.config', 'applicationhost.xdt'],
  patterns: ['web.*.config'],
  sniff: isRewriteConfiguration,
  spaces: [...spaces, moduleSpace, ...Object.values(nameSpaces)],
};
