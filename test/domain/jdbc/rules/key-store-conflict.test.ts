import { testRule } from '../../../harness/rule-tester';
import { urlText } from '../../../harness/url-lines';

testRule(urlText, 'jdbc/key-store-conflict', {
  findings: [
    {
      text: 'jdbc:sqlserver://h;⟦keyStoreSecret=hunter2⟧;keyStoreLocation=l',
      messageId: 'noAuthentication',
      severity: 'error',
      says: ['must be specified, if "keyStoreSecret" is specified.'],
    },
    { text: 'jdbc:sqlserver://h;⟦keyStorePrincipalId=i⟧', messageId: 'noAuthentication' },
    {
      text: 'jdbc:sqlserver://h;⟦keyStoreAuthentication=JavaKeyStorePassword⟧;keyStoreSecret=x',
      messageId: 'javaKeyStore',
      says: ['keyStoreLocation is missing'],
    },
    { text: 'jdbc:sqlserver://h;⟦keyStoreAuthentication=KeyVaultClientSecret⟧', messageId: 'clientSecret' },
    {
      text: 'jdbc:sqlserver://h;⟦keyVaultProviderClientId=i⟧;keyVaultProviderClientKey=k;keyStoreAuthentication=KeyVaultManagedIdentity',
      messageId: 'twoStores',
    },
    {
      text: 'jdbc:sqlserver://h;⟦keyVaultProviderClientId=i⟧',
      messageId: 'noClientKey',
      says: ['"keyVaultProviderClientKey" must be set'],
    },
    {
      text: 'jdbc:sqlserver://h;⟦enclaveAttestationUrl=http://x⟧;columnEncryptionSetting=Enabled',
      messageId: 'enclave',
      says: ['needs enclaveAttestationProtocol'],
    },
    {
      text: 'jdbc:sqlserver://h;⟦enclaveAttestationProtocol=hgs⟧;columnEncryptionSetting=Enabled',
      messageId: 'enclave',
    },
    {
      text: 'jdbc:sqlserver://h;⟦enclaveAttestationUrl=http://x⟧;enclaveAttestationProtocol=HGS',
      messageId: 'enclave',
      says: ['columnEncryptionSetting=Enabled'],
    },
  ],
  clean: [
    'jdbc:sqlserver://h;keyStoreAuthentication=JavaKeyStorePassword;keyStoreSecret=x;keyStoreLocation=l',
    'jdbc:sqlserver://h;keyVaultProviderClientId=i;keyVaultProviderClientKey=k',
    'jdbc:sqlserver://h;enclaveAttestationUrl=u;enclaveAttestationProtocol=HGS;columnEncryptionSetting=enabled',
  ],
  nearMisses: [
    'jdbc:sqlserver://h;keyStoreAuthentication=KeyVaultManagedIdentity',
    'jdbc:sqlserver://h;enclaveAttestationProtocol=NONE',
    'jdbc:sqlserver://h;keyVaultProviderClientKey=k',
    'jdbc:sqlserver://h;enclaveAttestationUrl=;trustStorePassword=x',
    'jdbc:sqlserver://h;enclaveAttestationUrl=u;enclaveAttestationProtocol=HGS;columnEncryptionSetting=yes',
    'jdbc:sqlserver://h;keyStoreSecret=x;databaseName',
  ],
});
