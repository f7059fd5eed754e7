import { indexStatsProperties } from '../../../server/src/kinds/index-stats-properties';
import { testCorpus } from '../../harness/properties-corpus';

describe('index-stats-properties: corpus', () => testCorpus(indexStatsProperties));
