import { notWellFormedRule } from '../../../domain/file-rules/not-well-formed';
import { notRead } from '../data/consequence';
import { eceGuide, xmlSpecification } from '../data/sources';
import type { PoolMap } from '../model';

/** Everything that makes an XML parser refuse the file. A password may hold `<` or `&`: no name that may be part of one is shown. */
export const notWellFormed = notWellFormedRule<PoolMap>({
  kind: 'connection-pool-map',
  consequence: notRead,
  restore: 'Put back the pool list, from a backup or from deployment.zip.',
  names: {
    known: /^(?:conn_pool_list|connpool|Url|User|Password|name)$/i,
    holdsValue: /^(?:Url|User|Password)$/i,
  },
  references: [xmlSpecification, eceGuide],
});
