import { xmlEncodingRule } from '../../../domain/file-rules/xml-encoding';
import { notRead } from '../data/consequence';
import { xmlSpecification } from '../data/sources';
import type { PoolMap } from '../model';

/** The encoding that the file names against the one that its bytes are in. */
export const encoding = xmlEncodingRule<PoolMap>({
  kind: 'connection-pool-map',
  consumer: 'ECE',
  consequence: notRead,
  references: [xmlSpecification],
});
