import { certificateMap } from '../../../../server/src/kinds/certificate-map';
import { testRule } from '../../../harness/rule-tester';
import { certificate, map, privateKey } from '../maps';

testRule(certificateMap, 'certificate-map/encoding', {
  findings: [
    {
      text: `<?xml version="1.0" encoding="⟦UTF-16⟧"?>\n${map(privateKey, certificate)}`,
      messageId: 'notUtf16',
      encoding: { name: 'utf-8', bom: false },
    },
  ],
  clean: [{ text: map(privateKey, certificate), encoding: { name: 'utf-8', bom: false } }],
  nearMisses: [`<?xml version="1.0" encoding="utf-8"?>\n${map(privateKey, certificate)}`],
});
