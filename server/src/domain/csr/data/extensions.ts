/** How OpenSSL reads the value of an extension. Source: crypto/x509/standard_exts.h and the v3_*.c behind it. */
export type ExtensionSyntax =
  | 'general-names'
  | 'basic-constraints'
  | 'key-usage'
  | 'certificate-type'
  | 'extended-key-usage'
  | 'subject-key-identifier'
  | 'authority-key-identifier'
  | 'text'
  | 'number'
  | 'ignored-text'
  /** Known to OpenSSL, but it cannot be set by a value. */
  | 'not-settable'
  | 'distribution-points'
  | 'issuing-point'
  | 'info-access'
  | 'name-constraints'
  | 'policy-constraints'
  | 'policy-mappings'
  | 'tls-features'
  | 'sign-tool'
  | 'policies'
  | 'proxy-info'
  | 'address-blocks'
  | 'system-numbers'
  | 'raw';

/** By short name. */
export const extensionSyntax: ReadonlyMap<string, ExtensionSyntax> = new Map<string, ExtensionSyntax>([
  ['subjectAltName', 'general-names'],
  ['issuerAltName', 'general-names'],
  ['basicConstraints', 'basic-constraints'],
  ['keyUsage', 'key-usage'],
  ['nsCertType', 'certificate-type'],
  ['extendedKeyUsage', 'extended-key-usage'],
  ['subjectKeyIdentifier', 'subject-key-identifier'],
  ['authorityKeyIdentifier', 'authority-key-identifier'],
  ['nsComment', 'text'],
  ['nsBaseUrl', 'text'],
  ['nsRevocationUrl', 'text'],
  ['nsCaRevocationUrl', 'text'],
  ['nsRenewalUrl', 'text'],
  ['nsCaPolicyUrl', 'text'],
  ['nsSslServerName', 'text'],
  ['inhibitAnyPolicy', 'number'],
  ['noCheck', 'ignored-text'],
  ['crlDistributionPoints', 'distribution-points'],
  ['freshestCRL', 'distribution-points'],
  ['issuingDistributionPoint', 'issuing-point'],
  ['authorityInfoAccess', 'info-access'],
  ['subjectInfoAccess', 'info-access'],
  ['nameConstraints', 'name-constraints'],
  ['policyConstraints', 'policy-constraints'],
  ['policyMappings', 'policy-mappings'],
  ['tlsfeature', 'tls-features'],
  ['sbgp-ipAddrBlock', 'address-blocks'],
  ['sbgp-autonomousSysNum', 'system-numbers'],
  ['issuerSignTool', 'sign-tool'],
  ['certificatePolicies', 'policies'],
  ['proxyCertInfo', 'proxy-info'],
  ['subjectSignTool', 'raw'],
  ['privateKeyUsagePeriod', 'not-settable'],
  ['crlNumber', 'not-settable'],
  ['deltaCRL', 'not-settable'],
  ['CRLReason', 'not-settable'],
  ['invalidityDate', 'not-settable'],
  ['Nonce', 'not-settable'],
  ['CrlID', 'not-settable'],
  ['acceptableResponses', 'extended-key-usage'],
  ['archiveCutoff', 'not-settable'],
  ['serviceLocator', 'not-settable'],
  ['holdInstructionCode', 'not-settable'],
  ['ct_precert_scts', 'not-settable'],
  ['ct_precert_poison', 'ignored-text'],
  ['certificateIssuer', 'not-settable'],
  ['x509ExtAdmission', 'not-settable'],
  ['ct_cert_scts', 'not-settable'],
]);

/** Bits of a usage in their order, by the name to write and the one that OpenSSL prints. Source: crypto/x509/v3_bitst.c. */
export interface NamedBit {
  readonly name: string;
  readonly printed: string;
}

export const keyUsages: readonly NamedBit[] = [
  { name: 'digitalSignature', printed: 'Digital Signature' },
  { name: 'nonRepudiation', printed: 'Non Repudiation' },
  { name: 'keyEncipherment', printed: 'Key Encipherment' },
  { name: 'dataEncipherment', printed: 'Data Encipherment' },
  { name: 'keyAgreement', printed: 'Key Agreement' },
  { name: 'keyCertSign', printed: 'Certificate Sign' },
  { name: 'cRLSign', printed: 'CRL Sign' },
  { name: 'encipherOnly', printed: 'Encipher Only' },
  { name: 'decipherOnly', printed: 'Decipher Only' },
];

export const certificateTypes: readonly NamedBit[] = [
  { name: 'client', printed: 'SSL Client' },
  { name: 'server', printed: 'SSL Server' },
  { name: 'email', printed: 'S/MIME' },
  { name: 'objsign', printed: 'Object Signing' },
  { name: 'reserved', printed: 'Unused' },
  { name: 'sslCA', printed: 'SSL CA' },
  { name: 'emailCA', printed: 'S/MIME CA' },
  { name: 'objCA', printed: 'Object Signing CA' },
];

/** Reasons for which a list has revoked certificates. Source: crypto/x509/v3_crld.c. */
export const revocationReasons: ReadonlySet<string> = new Set([
  'unused',
  'keyCompromise',
  'CACompromise',
  'affiliationChanged',
  'superseded',
  'cessationOfOperation',
  'certificateHold',
  'privilegeWithdrawn',
  'AACompromise',
]);

/** In lower case. Source: crypto/x509/v3_tlsf.c. */
export const tlsFeatures: ReadonlySet<string> = new Set(['status_request', 'status_request_v2']);

/** Kinds of names in subjectAltName. Source: crypto/x509/v3_san.c. */
export const generalNameTypes = ['DNS', 'IP', 'email', 'URI', 'RID', 'dirName', 'otherName'] as const;

export type GeneralNameType = (typeof generalNameTypes)[number];
