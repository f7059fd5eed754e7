import { doctypeRule } from '../../../domain/file-rules/doctype';
import { pureConnectGuide, xmlSpecification } from '../data/sources';
import type { CertificateMap } from '../model';

/** A document type, through which an XML parser can be made to fetch other files. */
export const doctype = doctypeRule<CertificateMap>({
  kind: 'certificate-map',
  file: 'A certificate map',
  consequence: 'An XML parser follows it and may fetch files or addresses that it names, or refuse the map.',
  references: [pureConnectGuide, xmlSpecification],
});
