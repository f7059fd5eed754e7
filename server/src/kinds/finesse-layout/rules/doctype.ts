import { doctypeRule } from '../../../domain/file-rules/doctype';
import { eceGuide, xmlSpecification } from '../data/sources';
import type { FinesseLayout } from '../model';

/** A document type, through which an XML parser can be made to fetch other files. */
export const doctype = doctypeRule<FinesseLayout>({
  kind: 'finesse-layout',
  file: 'A layout of gadgets',
  consequence: 'An XML parser follows it and may fetch files or addresses that it names, or refuse the layout.',
  references: [eceGuide, xmlSpecification],
});
