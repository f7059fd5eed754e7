import { certificateMap } from '../../../../server/src/kinds/certificate-map';
import { testRule } from '../../../harness/rule-tester';
import { certificate, map, privateKey } from '../maps';

testRule(certificateMap, 'certificate-map/merge-conflict', {
  findings: [
    {
      text: `<Certificates>\n⟦<<<<<<< HEAD⟧\n${privateKey}\n⟦=======⟧\n${certificate}\n⟦>>>>>>> b⟧\n</Certificates>\n`,
      messageId: 'marker',
      suggestions: [
        { title: 'Keep the first side', fixed: `<Certificates>\n${privateKey}\n</Certificates>\n` },
        { title: 'Keep the second side', fixed: `<Certificates>\n${certificate}\n</Certificates>\n` },
      ],
    },
  ],
  clean: [map(privateKey, certificate)],
  nearMisses: [`<!--\n=======\n-->\n${map(privateKey, certificate)}`],
});
