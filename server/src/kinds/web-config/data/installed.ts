import type { InheritedSpace } from './spaces';

/** Names in applicationHost.config as IIS installs it. */
export const installedNames: Partial<Readonly<Record<InheritedSpace, readonly string[]>>> = {
  'custom-header': ['X-Powered-By'],
};
