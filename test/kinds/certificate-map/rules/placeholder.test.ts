import { certificateMap } from '../../../../server/src/kinds/certificate-map';
import { testRule } from '../../../harness/rule-tester';
import { certificate, map, privateKey } from '../maps';

testRule(certificateMap, 'certificate-map/placeholder', {
  findings: [
    { text: map(privateKey.replace('I3', '⟦SERVER_NAME⟧'), certificate), messageId: 'left' },
    { text: map(privateKey, certificate, '<Password>⟦CHANGE_ME⟧</Password>'), messageId: 'password' },
  ],
  clean: [map(privateKey, certificate)],
  nearMisses: [map(privateKey, certificate, '<Password>aCHANGE_ME</Password>', '<Name>HOST</Name>')],
});
