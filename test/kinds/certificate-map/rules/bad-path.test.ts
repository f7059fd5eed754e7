import { certificateMap } from '../../../../server/src/kinds/certificate-map';
import { testRule } from '../../../harness/rule-tester';
import { certificate, map, privateKey } from '../maps';

testRule(certificateMap, 'certificate-map/bad-path', {
  findings: [
    {
      text: map(privateKey, '<CertificatePath>⟦"D:\\c.cer"⟧</CertificatePath>'),
      messageId: 'quotes',
      fixed: map(privateKey, '<CertificatePath>D:\\c.cer</CertificatePath>'),
    },
    { text: map(privateKey, '<CertificatePath>D:\\a⟦?⟧c.cer</CertificatePath>'), messageId: 'character' },
    { text: map(privateKey, '<CertificatePath>D:\\a⟦:⟧c.cer</CertificatePath>'), messageId: 'character' },
  ],
  clean: [map(privateKey, certificate)],
  nearMisses: [
    map(privateKey, '<CertificatePath>\\\\server\\share\\c.cer</CertificatePath>'),
    map(privateKey, '<CertificatePath>D:/a b/c.cer</CertificatePath>'),
    map(privateKey, certificate, '<Password>"a*b?"</Password>'),
  ],
});
