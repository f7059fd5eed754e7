/** A name that people write in the driver's URLs and that no released driver reads. */
export interface OtherSpelling {
  /** As it is known; letter case and blanks do not count. */
  readonly name: string;
  /** The driver's property that is meant. */
  readonly property: string;
  /** Whose word it is. */
  readonly of: string;
}

const adoNet = 'ADO.NET and ODBC';
const odbc = 'ODBC';
const jtds = 'jTDS';
const unreleased = 'unreleased versions of this driver';

/**
 * Source: `SQLServerDriver.java` on the main branch of microsoft/mssql-jdbc after 13.5.1 (unreleased spellings);
 * Microsoft's keyword lists of SqlClient and of the ODBC driver; the jTDS documentation of its URL.
 */
export const otherSpellings: readonly OtherSpelling[] = [
  { name: 'uid', property: 'user', of: `${odbc} and ${unreleased}` },
  { name: 'trusted_connection', property: 'integratedSecurity', of: `${odbc} and ${unreleased}` },
  { name: 'app', property: 'applicationName', of: `${odbc} and ${unreleased}` },
  { name: 'connectTimeout', property: 'loginTimeout', of: unreleased },
  { name: 'columnEncryption', property: 'columnEncryptionSetting', of: unreleased },
  { name: 'quotedId', property: 'quotedIdentifier', of: `${odbc} and ${unreleased}` },
  { name: 'pwd', property: 'password', of: adoNet },
  { name: 'pass', property: 'password', of: 'other drivers' },
  { name: 'User Id', property: 'user', of: 'ADO.NET' },
  { name: 'login', property: 'user', of: 'other drivers' },
  { name: 'Data Source', property: 'serverName', of: 'ADO.NET' },
  { name: 'Addr', property: 'serverName', of: adoNet },
  { name: 'Address', property: 'serverName', of: adoNet },
  { name: 'Network Address', property: 'serverName', of: adoNet },
  { name: 'host', property: 'serverName', of: 'other drivers' },
  { name: 'hostName', property: 'serverName', of: 'other drivers' },
  { name: 'instance', property: 'instanceName', of: jtds },
  { name: 'Initial Catalog', property: 'databaseName', of: 'ADO.NET' },
  { name: 'catalog', property: 'databaseName', of: 'other drivers' },
  { name: 'db', property: 'databaseName', of: 'other drivers' },
  { name: 'dbName', property: 'databaseName', of: 'other drivers' },
  { name: 'appName', property: 'applicationName', of: jtds },
  { name: 'progName', property: 'applicationName', of: jtds },
  { name: 'wsid', property: 'workstationID', of: odbc },
  { name: 'Failover_Partner', property: 'failoverPartner', of: odbc },
  { name: 'Connection Timeout', property: 'loginTimeout', of: 'ADO.NET' },
  { name: 'Connect Timeout', property: 'loginTimeout', of: 'ADO.NET' },
  { name: 'Command Timeout', property: 'queryTimeout', of: 'ADO.NET' },
  { name: 'soTimeout', property: 'socketTimeout', of: jtds },
  { name: 'useNTLMv2', property: 'authenticationScheme', of: jtds },
  { name: 'ssl', property: 'encrypt', of: `${jtds} and other drivers` },
  { name: 'useSSL', property: 'encrypt', of: 'other drivers' },
  { name: 'Use Encryption for Data', property: 'encrypt', of: 'OLE DB' },
  { name: 'sslMode', property: 'encrypt', of: 'other drivers' },
];

/** Spellings, in lower case, that take other values than the property does. */
export const otherValues: ReadonlySet<string> = new Set(['usentlmv2', 'ssl', 'usessl', 'sslmode']);

/** A property that only some versions of the driver knew. */
export interface FormerProperty {
  readonly name: string;
  /** The versions that read it. */
  readonly versions: string;
}

/** Source: `SQLServerDriver.java` in the releases v6.1.0 to v13.5.1 of microsoft/mssql-jdbc. */
export const formerProperties: readonly FormerProperty[] = [
  { name: 'fipsProvider', versions: '6.2 (removed after 6.3.1)' },
  { name: 'msiTokenCacheTtl', versions: '11.1.2 to 11.2.4' },
  { name: 'useFlexibleCallableStatements', versions: '12.5 to 12.8.0' },
];
