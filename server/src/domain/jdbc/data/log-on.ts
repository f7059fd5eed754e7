/**
 * What the driver asks of user and password by value of `authentication`, in lower case.
 * `as` is the method's name in the driver's own messages. Source: microsoft/mssql-jdbc, SQLServerConnection.java.
 */
export const logOnNeeds: ReadonlyMap<string, { readonly as: string; readonly needs: LogOnNeed }> = new Map([
  ['sqlpassword', { as: 'SqlPassword', needs: 'both' }],
  ['activedirectorypassword', { as: 'ActiveDirectoryPassword', needs: 'both' }],
  ['activedirectoryintegrated', { as: 'ActiveDirectoryIntegrated', needs: 'neither' }],
  ['activedirectorymanagedidentity', { as: 'ActiveDirectoryManagedIdentity', needs: 'no-password' }],
  ['activedirectorymsi', { as: 'ActiveDirectoryManagedIdentity', needs: 'no-password' }],
  ['activedirectorydefault', { as: 'ActiveDirectoryDefault', needs: 'no-password' }],
  ['activedirectoryserviceprincipal', { as: 'ActiveDirectoryServicePrincipal', needs: 'principal' }],
  [
    'activedirectoryserviceprincipalcertificate',
    { as: 'ActiveDirectoryServicePrincipalCertificate', needs: 'certificate' },
  ],
]);

export type LogOnNeed = 'both' | 'neither' | 'no-password' | 'principal' | 'certificate';
