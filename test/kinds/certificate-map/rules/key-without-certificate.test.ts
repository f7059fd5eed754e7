import { certificateMap } from '../../../../server/src/kinds/certificate-map';
import { testRule } from '../../../harness/rule-tester';
import { certificate, map, privateKey, publicKey, trusted } from '../maps';

testRule(certificateMap, 'certificate-map/key-without-certificate', {
  findings: [
    {
      text: map(publicKey, privateKey.replace('PrivateKeyPath', '⟦PrivateKeyPath⟧')),
      messageId: 'missing',
      says: ['"HTTPS"'],
    },
    { text: map(privateKey, '⟦<CertificatePath></CertificatePath>⟧'), messageId: 'empty' },
    { text: map(privateKey, '⟦<CertificatePath/>⟧'), messageId: 'empty' },
  ],
  clean: [map(privateKey, certificate)],
  nearMisses: [
    map('<PrivateKeyPath/>', '<CertificatePath/>'),
    map(trusted),
    map(
      privateKey,
      certificate.replace('CertificatePath', 'certificatepath').replace('/CertificatePath', '/certificatepath'),
    ),
    `<Certificates><HTTPS>${privateKey}`,
  ],
});
