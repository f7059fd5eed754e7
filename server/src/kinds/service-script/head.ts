import type { KindHead } from '../../core/kind';

/** What tells the service scripts of ECE from other files. */
export const serviceScriptHead: KindHead = {
  id: 'service-script',
  title: 'ECE service script',
  language: 'service-script',
  names: ['againstart.bat', 'againstop.bat', 'updatedbindexstats.bat'],
  spaces: ['shared-location', 'host'],
};
