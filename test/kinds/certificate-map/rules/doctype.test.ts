import { certificateMap } from '../../../../server/src/kinds/certificate-map';
import { testRule } from '../../../harness/rule-tester';
import { certificate, map, privateKey } from '../maps';

testRule(certificateMap, 'certificate-map/doctype', {
  findings: [
    {
      text: `⟦<!DOCTYPE Certificates>⟧\n${map(privateKey, certificate)}`,
      messageId: 'doctype',
      suggestions: [{ title: 'Remove the document type', fixed: `\n${map(privateKey, certificate)}` }],
    },
  ],
  clean: [map(privateKey, certificate)],
  nearMisses: [`<!-- DOCTYPE -->\n${map(privateKey, certificate)}`],
});
