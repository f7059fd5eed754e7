import type { KindHead } from '../../core/kind';

/** What tells a connection pool map from other files. */
export const connectionPoolMapHead: KindHead = {
  id: 'connection-pool-map',
  title: 'ECE connection pool map',
  language: 'connection-pool-map',
  names: ['egpl_ds_connpool_map.xml'],
  patterns: ['*connpool_map*.xml'],
  spaces: ['pool', 'host', 'instance', 'port', 'database', 'url'],
  sniff: text => /<conn_pool_list[\s>/]/i.test(text),
};
