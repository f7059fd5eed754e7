import { doctypeRule } from '../../../domain/file-rules/doctype';
import { eceGuide, xmlSpecification } from '../data/sources';
import type { PoolMap } from '../model';

/** A document type, through which an XML parser can be made to fetch other files. */
export const doctype = doctypeRule<PoolMap>({
  kind: 'connection-pool-map',
  file: "ECE's connection pool map",
  consequence: "Java's XML parser follows it and may fetch files or addresses that it names.",
  references: [eceGuide, xmlSpecification],
});
