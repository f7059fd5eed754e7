import { finesseLayout } from '../../../server/src/kinds/finesse-layout';
import { testCorpus } from '../../harness/corpus';

testCorpus(
  finesseLayout,
  ['gadget/layout/agent.xml', 'gadget/layout/solve.xml', 'gadget/layout/cobrowse.xml'],
  ['finesse-layout/not-the-gadget-host'],
);
