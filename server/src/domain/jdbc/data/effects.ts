import { encryptionOf, isGiven, isOff, isOn, isValue, textOf } from '../effective';
import { parseJavaInt } from '../java-number';
import type { JdbcUrl } from '../url';

/** When the driver reads a property at all. */
export interface Effect {
  /** Whether a URL that gives the property leaves it without effect, for certain. */
  readonly unused: (url: JdbcUrl) => boolean;
  /** Ends the sentence "the driver reads it only …". */
  readonly readOnly: string;
}

/**
 * Properties that depend on others, by the driver's name.
 * Source: microsoft/mssql-jdbc, SQLServerConnection.java and IOBuffer.java; Microsoft, Setting the connection properties.
 */
export const effects: ReadonlyMap<string, Effect> = new Map<string, Effect>([
  [
    'authenticationScheme',
    { unused: url => isOff(url, 'integratedSecurity'), readOnly: 'with integratedSecurity=true' },
  ],
  [
    'domain',
    {
      unused: url => isGiven(url, 'domain') && (isOff(url, 'integratedSecurity') || hasSchemeWithoutDomain(url)),
      readOnly: 'with integratedSecurity=true and authenticationScheme=ntlm',
    },
  ],
  [
    'jaasConfigurationName',
    { unused: url => isOn(url, 'useDefaultJaasConfig'), readOnly: 'where useDefaultJaasConfig is not true' },
  ],
  ['cancelQueryTimeout', { unused: hasNoQueryTimeout, readOnly: 'with a queryTimeout' }],
  [
    'serverCertificate',
    { unused: url => isGiven(url, 'serverCertificate') && isNotStrict(url), readOnly: 'with encrypt=strict' },
  ],
  [
    'hostNameInCertificate',
    {
      unused: url => isGiven(url, 'hostNameInCertificate') && isOn(url, 'trustServerCertificate') && isNotStrict(url),
      readOnly: 'where trustServerCertificate is not true',
    },
  ],
  [
    'trustServerCertificate',
    {
      unused: url => isOn(url, 'trustServerCertificate') && encryptionOf(url) === 'strict',
      readOnly: 'where encrypt is not strict',
    },
  ],
  needs('keyVaultProviderClientKey', 'keyVaultProviderClientId'),
  needs('trustManagerConstructorArg', 'trustManagerClass'),
  needs('socketFactoryConstructorArg', 'socketFactoryClass'),
  needs('clientKey', 'clientCertificate'),
  needs('clientKeyPassword', 'clientCertificate'),
]);

function needs(property: string, other: string): [string, Effect] {
  return [property, { unused: url => isGiven(url, property) && !isGiven(url, other), readOnly: `with ${other}` }];
}

/** Not given is native authentication. A scheme that is not valid is refused, not ignored. */
function hasSchemeWithoutDomain(url: JdbcUrl): boolean {
  return (
    !url.properties.has('authenticationScheme') ||
    isValue(url, 'authenticationScheme', 'nativeAuthentication') ||
    isValue(url, 'authenticationScheme', 'javaKerberos')
  );
}

function hasNoQueryTimeout(url: JdbcUrl): boolean {
  const cancel = parseJavaInt(textOf(url, 'cancelQueryTimeout') ?? '');
  return cancel !== undefined && cancel > -1 && parseJavaInt(textOf(url, 'queryTimeout') || '-1') === -1;
}

/** Whether `encrypt` is valid, or not stated, and not `strict`. */
function isNotStrict(url: JdbcUrl): boolean {
  const encryption = encryptionOf(url);
  return encryption === undefined ? !url.properties.has('encrypt') : encryption !== 'strict';
}
