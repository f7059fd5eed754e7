/** Purposes of a certificate, with what each allows. Source: x509v3_config(5), "Extended Key Usage". */
export const purposes: ReadonlyMap<string, string> = new Map([
  ['serverAuth', 'TLS servers: what every web server needs.'],
  ['clientAuth', 'TLS clients, and servers that log on to others with their certificate.'],
  ['codeSigning', 'Signing of programs.'],
  ['emailProtection', 'Signing and encryption of mail.'],
  ['timeStamping', 'Time stamps.'],
  ['OCSPSigning', 'Answers about revoked certificates.'],
  ['ipsecIKE', 'IPsec key exchange.'],
  ['msCodeInd', 'Microsoft: programs signed by a person.'],
  ['msCodeCom', 'Microsoft: programs signed by a company.'],
  ['msCTLSign', 'Microsoft: signing of trust lists.'],
  ['msEFS', 'Microsoft: encrypted files.'],
  ['msSmartcardLogin', 'Microsoft: log-on with a smart card.'],
  ['anyExtendedKeyUsage', 'Any purpose; refused by many authorities.'],
]);
