import { eceConfig } from '../../../server/src/kinds/ece-config';
import { testCorpus } from '../../harness/corpus';

testCorpus(eceConfig, ['gadget/ece_config.js']);
