/** Words for yes and no that other drivers and programs take and this one does not; in lower case. */
export const booleanWords: ReadonlyMap<string, 'true' | 'false'> = new Map([
  ['yes', 'true'],
  ['y', 'true'],
  ['1', 'true'],
  ['on', 'true'],
  ['sspi', 'true'],
  ['no', 'false'],
  ['n', 'false'],
  ['0', 'false'],
  ['off', 'false'],
]);

/**
 * Values that people write and the driver refuses, with the one that they mean; all in lower case but the right ones.
 * Source: values of the same properties in ADO.NET, ODBC and jTDS, and SQL Server's own names.
 */
export const enumWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  encrypt: { yes: 'true', on: 'true', '1': 'true', off: 'false', '0': 'false', none: 'false', required: 'true' },
  authenticationScheme: {
    kerberos: 'javaKerberos',
    native: 'nativeAuthentication',
    ntlmv2: 'ntlm',
    windows: 'nativeAuthentication',
  },
  columnEncryptionSetting: { true: 'Enabled', false: 'Disabled', on: 'Enabled', off: 'Disabled' },
  quotedIdentifier: { true: 'ON', false: 'OFF', yes: 'ON', no: 'OFF' },
  concatNullYieldsNull: { true: 'ON', false: 'OFF', yes: 'ON', no: 'OFF' },
  authentication: {
    'sql password': 'SqlPassword',
    'active directory password': 'ActiveDirectoryPassword',
    'active directory integrated': 'ActiveDirectoryIntegrated',
    'active directory interactive': 'ActiveDirectoryInteractive',
    'active directory managed identity': 'ActiveDirectoryManagedIdentity',
    'active directory msi': 'ActiveDirectoryManagedIdentity',
    'active directory service principal': 'ActiveDirectoryServicePrincipal',
    'active directory default': 'ActiveDirectoryDefault',
  },
};

/** Properties whose values decide who may log on and who can read along: nothing but a person changes them. */
export const decidesSecurity: ReadonlySet<string> = new Set([
  'authentication',
  'authenticationScheme',
  'columnEncryptionSetting',
  'enclaveAttestationProtocol',
  'encrypt',
  'fips',
  'integratedSecurity',
  'keyStoreAuthentication',
  'sslProtocol',
  'trustServerCertificate',
  'useDefaultGSSCredential',
  'useDefaultJaasConfig',
]);
