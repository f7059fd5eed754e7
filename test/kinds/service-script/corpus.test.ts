import { serviceScript } from '../../../server/src/kinds/service-script';
import { testCorpus } from '../../harness/corpus';

testCorpus(
  serviceScript,
  ['services/againstart.bat', 'services/againstop.bat', 'indexstats/UpdateDBIndexStats.bat'],
  ['service-script/shared-location-differs'],
);
