import { certificateMap } from '../../../../server/src/kinds/certificate-map';
import { testRule } from '../../../harness/rule-tester';
import { certificate, map, privateKey, publicKey, trusted } from '../maps';

testRule(certificateMap, 'certificate-map/certificate-without-key', {
  findings: [
    { text: map(publicKey, certificate.replace('CertificatePath', '⟦CertificatePath⟧')), messageId: 'missing' },
    { text: map(certificate, '⟦<PrivateKeyPath> </PrivateKeyPath>⟧'), messageId: 'empty' },
  ],
  clean: [map(privateKey, certificate)],
  nearMisses: [map(trusted), map('<PrivateKeyPath/>', '<CertificatePath/>'), `<Certificates><HTTPS>${certificate}`],
});
