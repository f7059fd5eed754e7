/** Extensions that people ask for, with what each says. Sources: RFC 5280, section 4.2; x509v3_config(5). */
export const extensionWords: ReadonlyMap<string, string> = new Map([
  ['subjectAltName', 'The names that the certificate is valid for. Browsers look only here, not at CN.'],
  ['basicConstraints', 'Whether the certificate is one of an authority: `CA:FALSE` for a server.'],
  ['keyUsage', 'What the key may be used for. A server with an RSA key: `digitalSignature, keyEncipherment`.'],
  ['extendedKeyUsage', 'The purposes of the certificate. A server: `serverAuth`.'],
  ['subjectKeyIdentifier', 'A digest of the key: `hash`.'],
  ['authorityKeyIdentifier', 'The key of the issuer, who is not known while a request is made: for certificates only.'],
  ['issuerAltName', 'Further names of the issuer, who is not known while a request is made: for certificates only.'],
  ['tlsfeature', 'Features of TLS that the server must offer: `status_request` is "must staple".'],
  ['certificatePolicies', 'The policies that the certificate is issued under; the authority sets them.'],
  ['crlDistributionPoints', 'Where the list of revoked certificates is; the authority sets it.'],
  ['authorityInfoAccess', 'Where to ask the authority; the authority sets it.'],
  ['nameConstraints', 'The names that an authority may issue certificates for.'],
  ['policyConstraints', 'Limits of an authority’s policies.'],
  ['inhibitAnyPolicy', 'How many certificates below an authority may be issued under any policy.'],
  ['nsCertType', 'Netscape’s purposes; nothing looks at them any more.'],
  ['nsComment', 'A comment; nothing looks at it.'],
]);

/** Uses of a key. Source: RFC 5280, section 4.2.1.3. */
export const keyUsageWords: ReadonlyMap<string, string> = new Map([
  ['digitalSignature', 'Signs in the TLS handshake; every server needs it.'],
  ['nonRepudiation', 'Signs what cannot be denied later.'],
  ['keyEncipherment', 'Takes keys encrypted with RSA, as older TLS does.'],
  ['dataEncipherment', 'Encrypts data directly; hardly used.'],
  ['keyAgreement', 'Agrees on keys (Diffie-Hellman).'],
  ['keyCertSign', 'Signs certificates: authorities only.'],
  ['cRLSign', 'Signs lists of revoked certificates: authorities only.'],
  ['encipherOnly', 'With keyAgreement: may only encrypt.'],
  ['decipherOnly', 'With keyAgreement: may only decrypt.'],
]);

/** Purposes by the names that OpenSSL takes. Sources: RFC 5280, section 4.2.1.12; x509v3_config(5). */
export const purposeWords: ReadonlyMap<string, string> = new Map([
  ['serverAuth', 'A TLS server.'],
  ['clientAuth', 'A TLS client. Servers that call others with their certificate need it too.'],
  ['codeSigning', 'Signs programs.'],
  ['emailProtection', 'Signs or encrypts mail.'],
  ['timeStamping', 'Signs time stamps.'],
  ['OCSPSigning', 'Signs answers about revoked certificates.'],
  ['ipsecIKE', 'Internet key exchange.'],
  ['msSmartcardLogin', 'Logs on to Windows with a smart card.'],
  ['anyExtendedKeyUsage', 'Any purpose.'],
]);

/** Kinds of names in subjectAltName, with what belongs behind each. Source: x509v3_config(5). */
export const nameTypeWords: ReadonlyMap<string, string> = new Map([
  ['DNS', 'A host name: `DNS:ece.example.com`. OpenSSL does not look at what it holds.'],
  ['IP', 'An IP address, of version 4 or 6, without a port or brackets: `IP:192.0.2.10`.'],
  ['email', 'A mail address; `email:copy` takes those of the subject.'],
  ['URI', 'An address of the web.'],
  ['RID', 'An object identifier.'],
  ['dirName', 'A section with a subject.'],
  ['otherName', 'An object identifier, a semicolon and a value.'],
]);

/** Values that an option takes, with what each means. Sources: openssl-req(1); apps/req.c. */
export const optionValues: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  [
    'prompt',
    new Map([
      ['no', 'The entries of the name are its values.'],
      ['yes', 'The entries of the name are questions, with answers in `_default`.'],
    ]),
  ],
  [
    'utf8',
    new Map([
      ['yes', 'The values are UTF-8.'],
      ['no', 'Each byte is a character of its own.'],
    ]),
  ],
  [
    'encrypt_key',
    new Map([
      ['no', 'A new key is written without a password.'],
      ['yes', 'A new key is written with a password.'],
    ]),
  ],
  [
    'default_md',
    new Map([
      ['sha256', 'What guides and authorities ask for.'],
      ['sha384', 'Longer; not every authority takes it.'],
      ['sha512', 'Longer; not every authority takes it.'],
    ]),
  ],
  [
    'default_bits',
    new Map([
      ['2048', 'What guides ask for; Unified CCX takes no larger key.'],
      ['3072', 'Larger and slower.'],
      ['4096', 'Larger and slower still.'],
    ]),
  ],
  [
    'string_mask',
    new Map([
      ['utf8only', 'UTF8String only, as RFC 5280 wants it.'],
      ['nombstr', 'PrintableString or T61String, for very old software.'],
      ['pkix', 'PrintableString or BMPString.'],
      ['default', 'Whatever holds the value.'],
    ]),
  ],
]);

/** What the lists of other extensions are made of. Source: x509v3_config(5). */
export const listWords: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  [
    'tlsfeature',
    new Map([
      ['status_request', 'The server must show that its certificate is not revoked ("must staple").'],
      ['status_request_v2', 'The same for the whole chain.'],
    ]),
  ],
  ['crlDistributionPoints', new Map([['URI:', 'Where the list of revoked certificates is.']])],
  ['freshestCRL', new Map([['URI:', 'Where the newest changes of the list are.']])],
  [
    'authorityInfoAccess',
    new Map([
      ['OCSP;URI:', 'Where to ask whether a certificate is revoked.'],
      ['caIssuers;URI:', 'Where the certificate of the authority is.'],
    ]),
  ],
  [
    'nameConstraints',
    new Map([
      ['permitted;DNS:', 'Names that the authority may issue certificates for.'],
      ['excluded;DNS:', 'Names that it may not.'],
    ]),
  ],
  [
    'policyConstraints',
    new Map([
      ['requireExplicitPolicy:0', 'Every certificate below needs a policy.'],
      ['inhibitPolicyMapping:0', 'No policy may stand for another.'],
    ]),
  ],
  ['noCheck', new Map([['ignored', 'The value is not read.']])],
]);
