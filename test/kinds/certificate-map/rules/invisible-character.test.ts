import { certificateMap } from '../../../../server/src/kinds/certificate-map';
import { testRule } from '../../../harness/rule-tester';
import { certificate, map, privateKey } from '../maps';

testRule(certificateMap, 'certificate-map/invisible-character', {
  findings: [
    {
      text: map(privateKey, certificate.replace('ic1_', 'ic1⟦–⟧')),
      messageId: 'path',
      suggestions: [{ title: 'Replace by -', fixed: map(privateKey, certificate.replace('ic1_', 'ic1-')) }],
    },
  ],
  clean: [map(privateKey, certificate)],
  nearMisses: [map(privateKey, certificate, '<Password>a–b</Password>', '<Name>a–b</Name>')],
});
