import { bool, int, type JdbcProperty, maxInt, object, oneOf, text } from './property';

/** Properties that say where to connect, as whom, and how long to try. Source: `source` in `property.ts`. */
export const connectionProperties: readonly JdbcProperty[] = [
  text('serverName', 'localhost', 'The server, listener or cluster name to connect to.', {
    synonyms: ['server'],
    note: 'Overrides the host in front of the first `;`. May hold `host\\instance`, and an IPv6 address, which the host part cannot.',
  }),
  text('instanceName', '', 'The named instance; its port is asked from SQL Server Browser (UDP 1434).', {
    maxLength: 128,
    note: 'With a port given, the port decides and the instance is not looked up.',
  }),
  int('portNumber', 1433, 'The TCP port of the server.', {
    synonyms: ['port'],
    range: { min: 0, max: 65_535 },
    note: 'Overrides the port in front of the first `;`. `0` means not given.',
  }),
  text('databaseName', '', 'The database to use; without it, the default database of the login.', {
    synonyms: ['database'],
    maxLength: 128,
    note: 'Needed with `failoverPartner`, and with `applicationIntent=ReadOnly` for read-only routing.',
  }),
  text('user', '', 'The login name.', {
    synonyms: ['userName'],
    maxLength: 128,
    note: 'Not sent with `integratedSecurity=true` and native authentication.',
  }),
  text('password', '', "The login's password.", {
    secret: true,
    maxLength: 128,
    note: 'Put it in braces where it holds `;` or begins with `{`; a `}` inside braces is written `}}`.',
  }),
  text('domain', '', 'The Windows domain of the user.', {
    synonyms: ['domainName'],
    since: '7.4',
    note: 'Read only with `integratedSecurity=true;authenticationScheme=NTLM`.',
  }),
  bool('integratedSecurity', false, 'Logs on as a Windows account instead of with a SQL Server login.', {
    note: 'Native authentication needs `mssql-jdbc_auth` (a DLL) beside the program and the account that runs it.',
  }),
  oneOf(
    'authenticationScheme',
    'nativeAuthentication',
    ['nativeAuthentication', 'javaKerberos', { name: 'ntlm', since: '7.4' }],
    'How integrated security logs on: by Windows itself, by Kerberos in Java, or by NTLM.',
    { note: 'Read only with `integratedSecurity=true`.' },
  ),
  oneOf(
    'authentication',
    'NotSpecified',
    [
      'NotSpecified',
      'SqlPassword',
      { name: 'ActiveDirectoryPassword', deprecated: 'another Microsoft Entra method' },
      'ActiveDirectoryIntegrated',
      { name: 'ActiveDirectoryManagedIdentity', since: '12.2' },
      { name: 'ActiveDirectoryMSI', since: '7.2', deprecated: 'ActiveDirectoryManagedIdentity' },
      { name: 'ActiveDirectoryServicePrincipal', since: '9.2' },
      { name: 'ActiveDirectoryInteractive', since: '9.2' },
      { name: 'ActiveDirectoryDefault', since: '12.2' },
      { name: 'ActiveDirectoryServicePrincipalCertificate', since: '12.4' },
    ],
    'Which SQL Server or Microsoft Entra method logs on.',
    { note: 'Cannot be combined with `integratedSecurity=true`.' },
  ),
  text('realm', '', 'The Kerberos realm of the login.', { since: '9.4' }),
  text('serverSpn', '', 'The service principal name of the server for Kerberos.', {
    note: 'Needed where the host is not a fully qualified name.',
  }),
  text('jaasConfigurationName', 'SQLJDBCDriver', 'The entry of the JAAS login configuration used for Kerberos.'),
  bool('useDefaultJaasConfig', false, "Uses the driver's own JAAS configuration.", {
    since: '12.6',
    note: 'Overrides `jaasConfigurationName`.',
  }),
  bool('useDefaultGSSCredential', false, 'Lets the driver make the Kerberos credential natively.', {
    since: '12.6',
    note: 'Windows only.',
  }),
  object('gsscredential', 'A Kerberos credential made by the program.', { inUrl: 'dropped', secret: true }),
  object('accessToken', 'A Microsoft Entra access token got by the program.', { inUrl: 'dropped', secret: true }),
  object('accessTokenCallback', 'A Java object that gets access tokens.', {
    inUrl: 'fails',
    since: '12.2',
    note: 'In a URL its text is cast to a Java interface, and the connection fails with a ClassCastException.',
  }),
  text('accessTokenCallbackClass', '', 'The Java class that gets access tokens.', { since: '12.4' }),
  text('msiClientId', '', 'The client id of a user-assigned managed identity.', { since: '7.2' }),
  text('AADSecurePrincipalId', '', 'The application id of a service principal.', { since: '9.2', deprecated: 'user' }),
  text('AADSecurePrincipalSecret', '', 'The secret of a service principal.', {
    since: '9.2',
    secret: true,
    deprecated: 'password',
  }),
  oneOf(
    'applicationIntent',
    'readwrite',
    ['ReadOnly', 'ReadWrite'],
    'Tells an availability group listener whether the program only reads.',
    { note: '`ReadOnly` may be sent to a replica that refuses every write, and is routed only with `databaseName`.' },
  ),
  text('applicationName', 'Microsoft JDBC Driver for SQL Server', 'The name of the program that SQL Server shows.', {
    maxLength: 128,
  }),
  bool('multiSubnetFailover', false, 'Tries all addresses of a listener at once, for a quick failover.', {
    note: 'For availability group listeners and failover cluster instances; not with `failoverPartner`.',
  }),
  bool('TransparentNetworkIPResolution', true, 'Tries the other addresses of the host when the first is slow.', {
    note: 'Off by itself with `multiSubnetFailover`, `failoverPartner` or `authentication`.',
  }),
  text('failoverPartner', '', 'The other server of a database mirroring pair.', {
    note: 'Takes `host` or `host\\instance`, no port, and needs `databaseName`.',
  }),
  bool('replication', false, 'Says that the connection is for replication.', { since: '9.4' }),
  oneOf(
    'iPAddressPreference',
    'IPv4First',
    ['IPv4First', 'IPv6First', 'UsePlatformDefault'],
    'Which addresses of the host are tried first.',
    { since: '11.2' },
  ),
  bool('serverNameAsACE', false, 'Turns a host name with international letters into its ASCII form.'),
  int('loginTimeout', 30, 'How long to try to log on.', {
    unit: 's',
    range: { min: 0, max: 65_535 },
    note: '15 before 11.2. `0` means the default.',
  }),
  int('connectRetryCount', 1, 'How often to try again when a connection cannot be made or is lost.', {
    since: '9.4',
    range: { min: 0, max: 255 },
  }),
  int('connectRetryInterval', 10, 'How long to wait between two tries.', {
    since: '9.4',
    unit: 's',
    range: { min: 1, max: 60 },
  }),
  int('queryTimeout', -1, 'How long a statement may run; -1 for ever.', { unit: 's', range: { min: -1, max: maxInt } }),
  int('cancelQueryTimeout', -1, 'How long to wait for a cancelled statement before the connection is given up.', {
    since: '7.0',
    unit: 's',
    range: { min: -1, max: maxInt },
    note: 'Used only with `queryTimeout` above -1.',
  }),
  int('socketTimeout', 0, 'How long to wait for an answer of the server; 0 for ever.', {
    unit: 'ms',
    range: { min: 0, max: maxInt },
  }),
  int('lockTimeout', -1, 'How long to wait for a lock; -1 for ever, 0 not at all.', {
    unit: 'ms',
    range: { min: -1, max: maxInt },
  }),
  text('workstationID', "the computer's name", 'The name of the computer that SQL Server shows.', { maxLength: 128 }),
  text('socketFactoryClass', '', 'The Java class that makes sockets.', { since: '8.4' }),
  text('socketFactoryConstructorArg', '', 'What the socket factory is made with.', { since: '8.4' }),
  text('retryExec', '', 'Rules for running failed statements again.', { since: '12.10' }),
  text('retryConn', '', 'Rules for connecting again after an error.', { since: '12.10' }),
];
