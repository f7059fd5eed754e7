import { certificateMap } from '../../../../server/src/kinds/certificate-map';
import { testRule } from '../../../harness/rule-tester';
import { certificate, map, privateKey } from '../maps';

testRule(certificateMap, 'certificate-map/not-well-formed', {
  findings: [
    {
      text: map(privateKey, certificate.replace('ic1', 'R⟦&⟧D')),
      messageId: 'raw-ampersand',
      fixed: map(privateKey, certificate.replace('ic1', 'R&amp;D')),
    },
    { text: map(privateKey, certificate, '<Password>a⟦<⟧ b</Password>'), messageId: 'raw-less-than' },
  ],
  clean: [map(privateKey, certificate)],
  nearMisses: [map(privateKey, certificate.replace('ic1', 'R&amp;D'))],
});
