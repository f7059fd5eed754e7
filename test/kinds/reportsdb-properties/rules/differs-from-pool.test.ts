import { connectionPoolMap } from '../../../../server/src/kinds/connection-pool-map';
import { reportsdbProperties } from '../../../../server/src/kinds/reportsdb-properties';
import { poolMap } from '../../../harness/pool-map';
import { reportsdbFile } from '../../../harness/properties-files';
import { testRule } from '../../../harness/rule-tester';

const url = (database: string, port = 1433): string =>
  `jdbc:sqlserver://sql.example.com:${port};integratedSecurity=true;databaseName=${database};encrypt=true`;

/** A pool map in another folder of the deployment; pools are named as in a real one. */
const pools = (active: string, reports: string, port?: number) => [
  {
    path: '../dataaccess/egpl_ds_connpool_map.xml',
    kind: connectionPoolMap,
    text: poolMap({ pools: [{ url: url(active, port) }, { url: url(reports, port) }] }),
  },
];

testRule(reportsdbProperties, 'reportsdb-properties/differs-from-pool', {
  findings: [
    {
      text: 'REPORTS_DB_NAME=⟦eGReports⟧\n',
      others: pools('eGActiveDB', 'eGReportsDB'),
      messageId: 'database',
      severity: 'error',
      says: ['REPORTS_DB_NAME is "eGReports"', 'the pool ReportsDB_MSSQL_Pool uses the database "eGReportsDB"'],
      suggestions: [{ title: 'Take the value from the pool: eGReportsDB', fixed: 'REPORTS_DB_NAME=eGReportsDB\n' }],
      related: [{ path: '../dataaccess/egpl_ds_connpool_map.xml', text: 'eGReportsDB' }],
    },
    {
      name: 'letter case',
      text: 'ACT_DB_NAME=⟦egactivedb⟧\n',
      others: pools('eGActiveDB', 'eGReportsDB'),
      messageId: 'letterCase',
      severity: 'warning',
    },
    {
      name: 'the port',
      text: 'ACT_DB_LST_PORT=⟦1433⟧\n',
      others: pools('eGActiveDB', 'eGReportsDB', 1444),
      messageId: 'port',
      severity: 'info',
    },
  ],
  clean: [
    { text: reportsdbFile(), others: pools('eGActiveDB', 'eGReportsDB') },
    { text: reportsdbFile(), others: [] },
    reportsdbFile(),
  ],
  nearMisses: [
    { text: 'ACT_DB_NAME=\n', others: pools('eGActiveDB', 'eGReportsDB') },
    {
      name: 'one of two maps agrees',
      text: 'ACT_DB_NAME=b\n',
      others: [...pools('a', 'r'), { ...pools('b', 'r')[0]!, path: 'egpl_ds_connpool_map.xml' }],
    },
    {
      name: 'a pool of another name',
      text: 'ACT_DB_NAME=eGActiveDB\n',
      others: [
        {
          ...pools('x', 'r')[0]!,
          text: poolMap({
            pools: [
              { name: 'A', url: url('x') },
              { name: 'B', url: url('y') },
            ],
          }),
        },
      ],
    },
  ],
});
