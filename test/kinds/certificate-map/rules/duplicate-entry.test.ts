import { certificateMap } from '../../../../server/src/kinds/certificate-map';
import { testRule } from '../../../harness/rule-tester';
import { certificate, map, privateKey } from '../maps';

testRule(certificateMap, 'certificate-map/duplicate-entry', {
  findings: [
    { text: `<C><HTTPS>${privateKey}</HTTPS><⟦HTTPS⟧>${privateKey}</HTTPS></C>`, messageId: 'duplicate' },
    { text: `<C><E name="a">${privateKey}</E><⟦E⟧ name="a">${certificate}</E></C>`, messageId: 'duplicate' },
  ],
  clean: [map(privateKey, certificate)],
  nearMisses: [
    `<C><E name="a">${privateKey}</E><E name="b">${privateKey}</E></C>`,
    `<C><E><Name>a</Name>${privateKey}</E><E><Name>b</Name>${privateKey}</E></C>`,
    `<C><A><HTTPS>${privateKey}</HTTPS></A><B><HTTPS>${privateKey}</HTTPS></B></C>`,
  ],
});
