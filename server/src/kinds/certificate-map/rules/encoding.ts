import { xmlEncodingRule } from '../../../domain/file-rules/xml-encoding';
import { notRead } from '../data/elements';
import { xmlSpecification } from '../data/sources';
import type { CertificateMap } from '../model';

/** The encoding that the file names against the one that its bytes are in. */
export const encoding = xmlEncodingRule<CertificateMap>({
  kind: 'certificate-map',
  consumer: 'The server',
  consequence: notRead,
  references: [xmlSpecification],
});
