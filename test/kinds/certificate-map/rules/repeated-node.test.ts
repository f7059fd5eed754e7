import { certificateMap } from '../../../../server/src/kinds/certificate-map';
import { testRule } from '../../../harness/rule-tester';
import { certificate, map, privateKey, trusted } from '../maps';

testRule(certificateMap, 'certificate-map/repeated-node', {
  findings: [
    {
      text: map(privateKey, certificate, certificate.replace('CertificatePath', '⟦CertificatePath⟧')),
      messageId: 'repeated',
    },
  ],
  clean: [map(privateKey, certificate)],
  nearMisses: [map(privateKey, certificate, trusted, trusted), map(privateKey, certificate, '<Name/>', '<Name/>')],
});
