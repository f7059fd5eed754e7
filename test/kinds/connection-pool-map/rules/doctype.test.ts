import { connectionPoolMap } from '../../../../server/src/kinds/connection-pool-map';
import { poolMap } from '../../../harness/pool-map';
import { testRule } from '../../../harness/rule-tester';

testRule(connectionPoolMap, 'connection-pool-map/doctype', {
  findings: [
    {
      text: '⟦<!DOCTYPE conn_pool_list SYSTEM "http://example.com/a.dtd">⟧\n<conn_pool_list/>\n',
      messageId: 'doctype',
      severity: 'warning',
      suggestions: [{ title: 'Remove the document type', fixed: '\n<conn_pool_list/>\n' }],
    },
  ],
  clean: [poolMap({ pools: [] })],
  nearMisses: [poolMap({ pools: [], head: '<?xml version="1.0"?>\n<!-- <!DOCTYPE a> -->\n' })],
});
