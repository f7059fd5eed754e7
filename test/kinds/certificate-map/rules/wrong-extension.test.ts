import { certificateMap } from '../../../../server/src/kinds/certificate-map';
import { testRule } from '../../../harness/rule-tester';
import { certificate, map, privateKey } from '../maps';

testRule(certificateMap, 'certificate-map/wrong-extension', {
  findings: [
    { text: map(privateKey, certificate.replace('.cer', '⟦.pfx⟧')), messageId: 'other', says: ['.cer'] },
    { text: map(privateKey.replace('.bin', '⟦.cer⟧'), certificate), messageId: 'swapped', says: ['certificate'] },
    { text: map(privateKey, certificate.replace('ic1_Certificate.cer', '⟦ic1⟧')), messageId: 'other' },
  ],
  clean: [map(privateKey, certificate)],
  nearMisses: [
    map(privateKey.replace('.bin', '.BIN'), certificate),
    map(privateKey, '<CertificatePath/>'),
    map('<Password>a.b</Password>', '<Name>x.y</Name>'),
    map(privateKey, '<CertificatePath>CHANGE_ME</CertificatePath>'),
  ],
});
