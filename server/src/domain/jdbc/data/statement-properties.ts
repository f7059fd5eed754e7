import { bool, buffer, int, type JdbcProperty, maxInt, oneOf } from './property';

const bulkCopy = { since: '12.10', note: 'Used only with `useBulkCopyForBatchInsert=true`.' };
const minInt = -2_147_483_648;

/** Properties of statements, results and types. Source: `source` in `property.ts`. */
export const statementProperties: readonly JdbcProperty[] = [
  int('packetSize', 8000, 'The size of a network packet; -1 for what the server is set to.', {
    unit: 'bytes',
    range: { min: 512, max: 32_767, also: [-1, 0] },
    note: 'Over 16384 an encrypted connection can fail. `0` means 32767.',
  }),
  oneOf('selectMethod', 'direct', ['direct', 'cursor'], 'Whether results are read at once or through a server cursor.'),
  oneOf('responseBuffering', 'adaptive', ['adaptive', 'full'], 'How much of a result is kept in memory.'),
  bool('sendStringParametersAsUnicode', true, 'Sends text parameters as Unicode.', {
    note: '`false` lets indexes on `varchar` columns be used, at the price of letters outside the code page.',
  }),
  bool('sendTimeAsDatetime', true, 'Sends `java.sql.Time` as `datetime`.'),
  oneOf(
    'datetimeParameterType',
    'datetime2',
    ['datetime', 'datetime2', 'datetimeoffset'],
    'The SQL type that date and time parameters are sent as.',
    { since: '12.2' },
  ),
  bool(
    'ignoreOffsetOnDateTimeOffsetConversion',
    false,
    'Drops the offset when `datetimeoffset` becomes a local time.',
    {
      since: '12.6',
      inUrl: 'dropped',
      note: "Missing from the list that the driver's URL parser reads: only a data source can set it.",
    },
  ),
  bool('sendTemporalDataTypesAsStringForBulkCopy', true, 'Sends dates and times as text in bulk copy.', {
    since: '8.4',
  }),
  bool('lastUpdateCount', true, 'Returns only the last update count of a statement.'),
  bool('xopenStates', false, 'Gives errors the state codes of X/Open.'),
  bool('disableStatementPooling', true, 'Turns the pool of prepared statements off.'),
  int('statementPoolingCacheSize', 0, 'How many prepared statements are kept; below 1, none.', {
    range: { min: minInt, max: maxInt },
    note: 'Needs `disableStatementPooling=false`.',
  }),
  int('serverPreparedStatementDiscardThreshold', 10, 'How many prepared statements are thrown away at once.', {
    range: { min: minInt, max: maxInt },
  }),
  bool('enablePrepareOnFirstPreparedStatementCall', false, 'Prepares a statement on its first run already.'),
  oneOf(
    'prepareMethod',
    'prepexec',
    ['prepexec', 'prepare', { name: 'none', since: '13.4' }, { name: 'scopeTempTablesToConnection', since: '13.4' }],
    'How statements are prepared on the server.',
    { since: '11.2' },
  ),
  bool('useFmtOnly', false, 'Asks for parameter types with SET FMTONLY.', { since: '7.4' }),
  bool('delayLoadingLobs', true, 'Reads large objects only when they are asked for.', { since: '8.4' }),
  buffer('maxResultBuffer', '-1', 'How much memory one result may take; -1 for no limit.', {
    since: '9.2',
    note: 'A number of bytes, a number with K, M, G or T, or a share of the heap such as `10p`.',
  }),
  bool('useBulkCopyForBatchInsert', false, 'Runs batch inserts as bulk copy.', { since: '7.0' }),
  int('bulkCopyForBatchInsertBatchSize', 0, 'Rows per bulk copy batch; 0 for all at once.', {
    ...bulkCopy,
    range: { min: minInt, max: maxInt },
  }),
  bool('bulkCopyForBatchInsertCheckConstraints', false, 'Checks constraints while data is bulk copied.', bulkCopy),
  bool('bulkCopyForBatchInsertFireTriggers', false, 'Fires insert triggers while data is bulk copied.', bulkCopy),
  bool('bulkCopyForBatchInsertKeepIdentity', false, 'Keeps the identity values of bulk copied rows.', bulkCopy),
  bool('bulkCopyForBatchInsertKeepNulls', false, 'Keeps nulls where a column has a default.', bulkCopy),
  bool('bulkCopyForBatchInsertTableLock', false, 'Locks the table for the time of a bulk copy.', bulkCopy),
  bool(
    'bulkCopyForBatchInsertAllowEncryptedValueModifications',
    false,
    'Bulk copies encrypted values as they are.',
    bulkCopy,
  ),
  bool('cacheBulkCopyMetadata', false, 'Keeps what is known of a table between bulk copies.', { since: '12.8' }),
  bool('calcBigDecimalPrecision', false, 'Works out the precision of decimals that are sent.', { since: '12.6' }),
  oneOf('quotedIdentifier', 'ON', ['ON', 'OFF'], 'SET QUOTED_IDENTIFIER for the connection.', { since: '13.2' }),
  oneOf('concatNullYieldsNull', 'ON', ['ON', 'OFF'], 'SET CONCAT_NULL_YIELDS_NULL for the connection.', {
    since: '13.2',
  }),
  oneOf(
    'vectorTypeSupport',
    'v1',
    ['off', 'v1', { name: 'v2', since: '13.4' }],
    'Which version of the vector type the driver reads.',
    { since: '13.2' },
  ),
  oneOf(
    'defaultTransactionIsolation',
    '',
    ['READ_UNCOMMITTED', 'READ_COMMITTED', 'REPEATABLE_READ', 'SERIALIZABLE', 'SNAPSHOT'],
    'The transaction isolation that connections begin with.',
    { since: '13.5' },
  ),
];
