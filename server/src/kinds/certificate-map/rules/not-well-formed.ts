import { notWellFormedRule } from '../../../domain/file-rules/not-well-formed';
import { notRead } from '../data/elements';
import { pureConnectGuide, xmlSpecification } from '../data/sources';
import type { CertificateMap } from '../model';

/** Everything that makes an XML parser refuse the file. A password may hold `<` or `&`: no name that may be part of one is shown. */
export const notWellFormed = notWellFormedRule<CertificateMap>({
  kind: 'certificate-map',
  consequence: notRead,
  restore: 'Put back the entries, from a backup.',
  names: {
    known: /^(?:PublicKeyPath|PrivateKeyPath|CertificatePath|Password|TrustedCertificatePath)$/i,
    holdsValue: /^Password$/i,
  },
  references: [xmlSpecification, pureConnectGuide],
});
