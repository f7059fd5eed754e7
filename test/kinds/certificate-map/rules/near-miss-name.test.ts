import { certificateMap } from '../../../../server/src/kinds/certificate-map';
import { testRule } from '../../../harness/rule-tester';
import { certificate, map, privateKey } from '../maps';

testRule(certificateMap, 'certificate-map/near-miss-name', {
  findings: [
    {
      text: map(
        privateKey,
        certificate.replace('CertificatePath', '⟦CertficatePath⟧').replace('/CertificatePath', '/CertficatePath'),
      ),
      messageId: 'near',
      fixed: map(privateKey, certificate),
    },
    {
      text: map(privateKey, certificate, '<⟦password⟧>x</password>'),
      messageId: 'near',
      fixed: map(privateKey, certificate, '<Password>x</Password>'),
    },
  ],
  clean: [map(privateKey, certificate)],
  nearMisses: [map(privateKey, certificate, '<Path/>', '<CertificateStore/>'), '<CertificatPath/>'],
});
