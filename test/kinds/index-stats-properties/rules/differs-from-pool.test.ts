import { connectionPoolMap } from '../../../../server/src/kinds/connection-pool-map';
import { indexStatsProperties } from '../../../../server/src/kinds/index-stats-properties';
import { poolMap } from '../../../harness/pool-map';
import { indexStatsFile } from '../../../harness/properties-files';
import { testRule } from '../../../harness/rule-tester';

const url = (server: string, database: string): string =>
  `jdbc:sqlserver://${server};integratedSecurity=true;databaseName=${database};encrypt=true`;

const path = '../dataaccess/egpl_ds_connpool_map.xml';
const pools = (active: string, reports = url('sqlrep.example.com:1433', 'eGReportsDB')) => [
  { path, kind: connectionPoolMap, text: poolMap({ pools: [{ url: active }, { url: reports }] }) },
];

testRule(indexStatsProperties, 'index-stats-properties/differs-from-pool', {
  findings: [
    {
      name: 'server',
      text: indexStatsFile().replace('sqlact.example.com', '⟦sqlact.example.com⟧'),
      others: pools(url('listener.example.com:1433', 'eGActiveDB')),
      messageId: 'host',
      says: ['Platform_MSSQL_Pool', '"listener.example.com"'],
      suggestions: [
        {
          title: 'Take the value from the pool: listener.example.com',
          fixed: indexStatsFile().replace('sqlact.example.com', 'listener.example.com'),
        },
        {
          title: 'Take the whole URL of the pool Platform_MSSQL_Pool',
          fixed: indexStatsFile({ ACTIVE_DATABASE_URL: url('listener.example.com:1433', 'eGActiveDB') }),
        },
      ],
      related: [{ path, text: 'listener.example.com' }],
    },
    {
      name: 'port',
      text: indexStatsFile().replace('1433', '⟦1433⟧'),
      others: pools(url('sqlact.example.com:1444', 'eGActiveDB')),
      messageId: 'port',
    },
    {
      name: 'database',
      text: indexStatsFile().replace('eGActiveDB', '⟦eGActiveDB⟧'),
      others: pools(url('sqlact.example.com:1433', 'eGActive2')),
      messageId: 'database',
      suggestions: [
        {
          title: 'Take the value from the pool: eGActive2',
          fixed: indexStatsFile().replace('eGActiveDB', 'eGActive2'),
        },
        {
          title: 'Take the whole URL of the pool Platform_MSSQL_Pool',
          fixed: indexStatsFile({ ACTIVE_DATABASE_URL: url('sqlact.example.com:1433', 'eGActive2') }),
        },
      ],
    },
    {
      name: 'instance',
      text: indexStatsFile({ ACTIVE_DATABASE_URL: url('sqlact\\\\⟦A⟧', 'eGActiveDB') }),
      others: pools(url('sqlact\\B', 'eGActiveDB')),
      messageId: 'instance',
    },
    {
      name: 'a pool whose URL holds a password, which is not offered',
      text: indexStatsFile().replace('1433', '⟦1433⟧'),
      others: pools(`${url('sqlact.example.com:1444', 'eGActiveDB')};password=Zq7Wx9`),
      messageId: 'port',
      suggestions: [{ title: 'Take the value from the pool: 1444', fixed: indexStatsFile().replace('1433', '1444') }],
    },
    {
      name: 'authentication, in a file that escapes its backslashes',
      text: indexStatsFile({
        ACTIVE_DATABASE_URL: 'jdbc:sqlserver://sqlact\\\\A;integratedSecurity=⟦false⟧;databaseName=eGActiveDB',
        ACTIVE_USER: 'sa',
        ACTIVE_PASS: 'x',
      }),
      others: pools(url('sqlact\\A', 'eGActiveDB')),
      messageId: 'authentication',
      says: ['a SQL login', 'Windows authentication'],
      suggestions: [
        {
          title: 'Take the whole URL of the pool Platform_MSSQL_Pool',
          fixed: indexStatsFile({
            ACTIVE_DATABASE_URL: url('sqlact\\\\A', 'eGActiveDB'),
            ACTIVE_USER: 'sa',
            ACTIVE_PASS: 'x',
          }),
        },
      ],
    },
  ],
  clean: [
    { text: indexStatsFile(), others: pools(url('sqlact.example.com:1433', 'eGActiveDB')) },
    { text: indexStatsFile(), others: [] },
    indexStatsFile(),
  ],
  nearMisses: [
    {
      name: 'a login that is missing beside its URL, which another rule tells',
      text: indexStatsFile().replace('integratedSecurity=true', 'integratedSecurity=false'),
      others: pools(url('sqlact.example.com:1433', 'eGActiveDB')),
    },
    { name: 'letter case', text: indexStatsFile(), others: pools(url('SQLACT.example.com:1433', 'EGACTIVEDB')) },
    {
      name: 'a port that the pool leaves out',
      text: indexStatsFile(),
      others: pools(url('sqlact.example.com', 'eGActiveDB')),
    },
    { text: indexStatsFile({ ACTIVE_DATABASE_URL: 'jdbc:sqlserver://h;x' }), others: pools(url('sqlact:1', 'x')) },
  ],
});
