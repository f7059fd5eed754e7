import type { Report } from '../../../core/rule';
import { isGiven, isValue, propertySpan } from '../effective';
import { driverSource } from '../references';
import type { JdbcUrl } from '../url';
import { defineUrlRule } from '../url-rule';

const messages = {
  noAuthentication:
    '{name} needs keyStoreAuthentication: the driver refuses to connect with \'"keyStoreAuthentication" connection string keyword must be specified, if "{name}" is specified.\' Add keyStoreAuthentication, or remove {name}.',
  javaKeyStore:
    'keyStoreAuthentication=JavaKeyStorePassword needs both keyStoreSecret and keyStoreLocation, and {missing} is missing: the driver refuses to connect. Add it.',
  clientSecret:
    'keyStoreAuthentication=KeyVaultClientSecret needs keyStoreSecret: the driver refuses to connect. Add it.',
  twoStores:
    'keyVaultProviderClientId and keyStoreAuthentication name two key stores: the driver refuses to connect with \'"keyStoreAuthentication" cannot be used with "keyVaultProviderClientId" or "keyVaultProviderClientKey" in the connection string.\' Keep one of the two.',
  noClientKey:
    'keyVaultProviderClientId needs keyVaultProviderClientKey: the driver refuses to connect with \'"keyVaultProviderClientKey" must be set, if "keyVaultProviderClientId" has been specified in the connection string.\' Add it.',
  enclave:
    'A secure enclave needs {missing} beside {name}: the driver refuses to connect and asks for columnEncryptionSetting, enclaveAttestationUrl and enclaveAttestationProtocol together. Add it, or remove {name}.',
} as const;

const keyStoreParts = ['keyStoreSecret', 'keyStoreLocation', 'keyStorePrincipalId'] as const;

/** Key stores and enclaves of encrypted columns with a part missing or one too many. */
export const keyStoreConflict = defineUrlRule({
  meta: {
    id: 'jdbc/key-store-conflict',
    severity: 'error',
    category: 'connection',
    summary: 'Properties of Always Encrypted that lack a part or exclude each other.',
    messages,
    references: [driverSource],
  },
  checkUrl(url, report) {
    if (url.error) return;
    if (url.properties.has('keyVaultProviderClientId')) checkVault(url, report);
    if (url.properties.has('keyStoreAuthentication')) checkKeyStore(url, report);
    else for (const name of keyStoreParts) if (url.properties.has(name)) return reportPart(url, name, report);
    if (isGiven(url, 'enclaveAttestationUrl') || isGiven(url, 'enclaveAttestationProtocol')) checkEnclave(url, report);
  },
});

/** The driver names the first part that it meets. */
function reportPart(url: JdbcUrl, name: string, report: Report<typeof messages>): void {
  report('noAuthentication', { at: propertySpan(url, name), data: { name } });
}

function checkVault(url: JdbcUrl, report: Report<typeof messages>): void {
  const at = propertySpan(url, 'keyVaultProviderClientId');
  if (url.properties.has('keyStoreAuthentication')) report('twoStores', { at });
  else if (!url.properties.has('keyVaultProviderClientKey')) report('noClientKey', { at });
}

function checkKeyStore(url: JdbcUrl, report: Report<typeof messages>): void {
  const at = propertySpan(url, 'keyStoreAuthentication');
  const secret = url.properties.has('keyStoreSecret');
  const location = url.properties.has('keyStoreLocation');
  if (isValue(url, 'keyStoreAuthentication', 'JavaKeyStorePassword') && !(secret && location)) {
    const missing = secret ? 'keyStoreLocation' : 'keyStoreSecret';
    report('javaKeyStore', { at, data: { missing } });
  } else if (isValue(url, 'keyStoreAuthentication', 'KeyVaultClientSecret') && !secret) report('clientSecret', { at });
}

function checkEnclave(url: JdbcUrl, report: Report<typeof messages>): void {
  const hasUrl = isGiven(url, 'enclaveAttestationUrl');
  const name = hasUrl ? 'enclaveAttestationUrl' : 'enclaveAttestationProtocol';
  const missing = missingForEnclave(url, hasUrl);
  if (missing) report('enclave', { at: propertySpan(url, name), data: { name, missing } });
}

function missingForEnclave(url: JdbcUrl, hasUrl: boolean): string | undefined {
  if (!hasUrl) {
    const known =
      isValue(url, 'enclaveAttestationProtocol', 'HGS') || isValue(url, 'enclaveAttestationProtocol', 'AAS');
    return known ? 'enclaveAttestationUrl' : undefined;
  }
  if (!isGiven(url, 'enclaveAttestationProtocol')) return 'enclaveAttestationProtocol';
  const disabled =
    !url.properties.has('columnEncryptionSetting') || isValue(url, 'columnEncryptionSetting', 'Disabled');
  return disabled ? 'columnEncryptionSetting=Enabled' : undefined;
}
