import { reportsdbProperties } from '../../../server/src/kinds/reportsdb-properties';
import { testCorpus } from '../../harness/properties-corpus';

describe('reportsdb-properties: corpus', () => testCorpus(reportsdbProperties));
