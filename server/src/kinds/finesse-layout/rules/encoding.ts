import { xmlEncodingRule } from '../../../domain/file-rules/xml-encoding';
import { notRead } from '../data/gadget';
import { xmlSpecification } from '../data/sources';
import type { FinesseLayout } from '../model';

/** The encoding that the file names against the one that its bytes are in. */
export const encoding = xmlEncodingRule<FinesseLayout>({
  kind: 'finesse-layout',
  consumer: 'Finesse',
  consequence: notRead,
  references: [xmlSpecification],
});
