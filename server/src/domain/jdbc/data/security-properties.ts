import { bool, type JdbcProperty, oneOf, text } from './property';

/** Properties of encryption, certificates and encrypted columns. Source: `source` in `property.ts`. */
export const securityProperties: readonly JdbcProperty[] = [
  oneOf(
    'encrypt',
    'true',
    [
      'true',
      'false',
      { name: 'strict', since: '11.2' },
      { name: 'mandatory', since: '11.2' },
      { name: 'optional', since: '11.2' },
      { name: 'no', since: '11.2' },
    ],
    'Whether everything between the program and the server is encrypted.',
    { note: 'The default was `false` before 10.2. `yes` is not a value. `strict` needs TDS 8.0 (SQL Server 2022).' },
  ),
  bool('trustServerCertificate', false, 'Takes any certificate of the server, without checking whose it is.', {
    note: 'Ignored with `encrypt=strict`.',
  }),
  text('hostNameInCertificate', '', "The name that the server's certificate must hold, where it is not the host.", {
    note: 'Checked only when the connection is encrypted and `trustServerCertificate` is not true.',
  }),
  text('serverCertificate', '', "The file of the server's own certificate.", {
    since: '11.2',
    note: 'Read only with `encrypt=strict`.',
  }),
  text('trustStore', '', 'The file of the trusted certificates.'),
  text('trustStorePassword', '', 'The password of the trust store.', { secret: true }),
  text('trustStoreType', 'JKS', 'The format of the trust store.'),
  text('trustManagerClass', '', 'The Java class that decides which certificates to trust.', { since: '6.4' }),
  text('trustManagerConstructorArg', '', 'What the trust manager is made with.', { since: '6.4' }),
  text('clientCertificate', '', 'The file of the certificate that the program shows.', { since: '8.4' }),
  text('clientKey', '', "The file of the client certificate's private key.", { since: '8.4' }),
  text('clientKeyPassword', '', 'The password of the private key.', { since: '8.4', secret: true }),
  oneOf(
    'sslProtocol',
    'TLS',
    ['TLS', 'TLSv1', 'TLSv1.1', 'TLSv1.2', { name: 'TLSv1.3', since: '11.2' }],
    'The TLS version; `TLS` for the best that both sides know.',
    { since: '6.4' },
  ),
  bool('fips', false, 'Keeps the connection to FIPS-approved methods.', {
    note: 'Needs `encrypt=true`, `trustServerCertificate=false`, and `trustStoreType` where there is a trust store.',
  }),
  oneOf('columnEncryptionSetting', 'Disabled', ['Enabled', 'Disabled'], 'Turns Always Encrypted on.', {
    note: 'Takes `Enabled`, not `true`.',
  }),
  text('enclaveAttestationUrl', '', 'The attestation service of a secure enclave.', {
    since: '8.2',
    note: 'Needs `enclaveAttestationProtocol` and `columnEncryptionSetting=Enabled`.',
  }),
  oneOf(
    'enclaveAttestationProtocol',
    '',
    ['HGS', 'AAS', { name: 'NONE', since: '11.2' }],
    'How a secure enclave is attested.',
    { since: '8.2' },
  ),
  oneOf(
    'keyStoreAuthentication',
    '',
    [
      'JavaKeyStorePassword',
      { name: 'KeyVaultClientSecret', since: '8.4' },
      { name: 'KeyVaultManagedIdentity', since: '8.4' },
    ],
    'Which key store holds the column master keys.',
  ),
  text('keyStoreSecret', '', 'The password of the key store.', {
    secret: true,
    note: 'Needs `keyStoreAuthentication`.',
  }),
  text('keyStoreLocation', '', 'The file of the Java key store.', { note: 'Needs `keyStoreAuthentication`.' }),
  text('keyStorePrincipalId', '', 'The application id for the key vault.', {
    since: '8.4',
    note: 'Needs `keyStoreAuthentication`.',
  }),
  text('keyVaultProviderClientId', '', 'The client id for the key vault.', {
    since: '7.4',
    note: 'Needs `keyVaultProviderClientKey`; not with `keyStoreAuthentication`.',
  }),
  text('keyVaultProviderClientKey', '', 'The client key for the key vault.', {
    since: '7.4',
    secret: true,
    note: 'Needs `keyVaultProviderClientId`; not with `keyStoreAuthentication`.',
  }),
];
