import { certificateMap } from '../../../server/src/kinds/certificate-map';
import { testCorpus } from '../../harness/corpus';

testCorpus(certificateMap, ['certificates/icserver1_ININ_Certificates.xml']);
