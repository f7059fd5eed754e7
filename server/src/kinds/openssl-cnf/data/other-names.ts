/**
 * What people write for the types of names in subjectAltName, in small letters: words of other programs and of what
 * `openssl req -text` prints.
 */
export const otherTypeNames: ReadonlyMap<string, string> = new Map([
  ['ip address', 'IP'],
  ['ipaddress', 'IP'],
  ['ip addr', 'IP'],
  ['ipv', 'IP'],
  ['ipv4', 'IP'],
  ['ipv6', 'IP'],
  ['dns name', 'DNS'],
  ['dnsname', 'DNS'],
  ['dsn', 'DNS'],
  ['domain', 'DNS'],
  ['host', 'DNS'],
  ['hostname', 'DNS'],
  ['fqdn', 'DNS'],
  ['e-mail', 'email'],
  ['mail', 'email'],
  ['rfc822', 'email'],
  ['url', 'URI'],
  ['directory name', 'dirName'],
  ['registered id', 'RID'],
]);

/** What people write for fields of the subject, in small letters: words of other programs. */
export const otherFieldNames: ReadonlyMap<string, string> = new Map([
  ['e', 'emailAddress'],
  ['email', 'emailAddress'],
  ['mail', 'emailAddress'],
  ['s', 'ST'],
  ['state', 'ST'],
  ['province', 'ST'],
  ['country', 'C'],
  ['city', 'L'],
  ['location', 'L'],
  ['locality', 'L'],
  ['organization', 'O'],
  ['organisation', 'O'],
  ['company', 'O'],
  ['organizationalunit', 'OU'],
  ['organisationalunit', 'OU'],
  ['unit', 'OU'],
  ['department', 'OU'],
  ['common_name', 'CN'],
  ['common-name', 'CN'],
  ['zip', 'postalCode'],
]);

/** What people write for extensions, in small letters: words of standards and other programs. */
export const otherExtensionNames: ReadonlyMap<string, string> = new Map([
  ['san', 'subjectAltName'],
  ['altname', 'subjectAltName'],
  ['altnames', 'subjectAltName'],
  ['alt_names', 'subjectAltName'],
  ['subjectalternativename', 'subjectAltName'],
  ['subjectalternativenames', 'subjectAltName'],
  ['subjectalternatename', 'subjectAltName'],
  ['extkeyusage', 'extendedKeyUsage'],
  ['enhancedkeyusage', 'extendedKeyUsage'],
  ['eku', 'extendedKeyUsage'],
  ['ku', 'keyUsage'],
]);

/** What people write for usages of a key, in small letters. */
export const otherUsages: ReadonlyMap<string, string> = new Map([
  ['contentcommitment', 'nonRepudiation'],
  ['non repudiation', 'nonRepudiation'],
  ['certsign', 'keyCertSign'],
]);

/** What people write for purposes of a certificate, in small letters: names of Windows, of standards, of nsCertType. */
export const otherPurposes: ReadonlyMap<string, string> = new Map([
  ['server', 'serverAuth'],
  ['sslserver', 'serverAuth'],
  ['webserver', 'serverAuth'],
  ['tlswebserver', 'serverAuth'],
  ['webserverauth', 'serverAuth'],
  ['serverauthentication', 'serverAuth'],
  ['server authentication', 'serverAuth'],
  ['id-kp-serverauth', 'serverAuth'],
  ['client', 'clientAuth'],
  ['sslclient', 'clientAuth'],
  ['clientauthentication', 'clientAuth'],
  ['client authentication', 'clientAuth'],
  ['id-kp-clientauth', 'clientAuth'],
  ['any', 'anyExtendedKeyUsage'],
  ['anyeku', 'anyExtendedKeyUsage'],
]);

/** What people write for nsCertType, in small letters. */
export const otherCertificateTypes: ReadonlyMap<string, string> = new Map([
  ['sslserver', 'server'],
  ['serverauth', 'server'],
  ['sslclient', 'client'],
  ['clientauth', 'client'],
]);
