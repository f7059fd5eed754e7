import { type BrokenFile, extension, listed, right } from './request';

/** Other extensions: every message and every repair. */
export const brokenExtensions: readonly BrokenFile[] = [
  {
    rule: 'unknown-extension',
    says: 'unknown',
    text: extension('keyUsages = digitalSignature'),
    before: 'refused: unknown extension name',
    repairs: [
      [
        'Change to "keyUsage"',
        'C=US, O=Example Inc, CN=a.example.com; keyUsage=digitalSignature; subjectAltName=DNS:a.example.com; sha256',
      ],
    ],
  },
  {
    rule: 'unknown-extension',
    says: 'number',
    text: extension('1.2.3.4 = a'),
    before: 'refused: unknown extension name',
    repairs: [],
  },
  {
    rule: 'unknown-extension',
    says: 'notSettable',
    text: extension('privateKeyUsagePeriod = 1'),
    before: 'refused: extension setting not supported',
    repairs: [['Remove the line', right]],
  },
  {
    rule: 'critical-misplaced',
    says: 'spelling',
    text: extension('keyUsage = Critical, digitalSignature'),
    before: 'refused: unknown bit string argument',
    repairs: [
      [
        'Write "critical,"',
        'C=US, O=Example Inc, CN=a.example.com; keyUsage=critical,digitalSignature; subjectAltName=DNS:a.example.com; sha256',
      ],
    ],
  },
  {
    rule: 'critical-misplaced',
    says: 'place',
    text: extension('keyUsage = digitalSignature, critical'),
    before: 'refused: unknown bit string argument',
    repairs: [
      [
        'Move it to the start',
        'C=US, O=Example Inc, CN=a.example.com; keyUsage=critical,digitalSignature; subjectAltName=DNS:a.example.com; sha256',
      ],
    ],
  },
  {
    rule: 'critical-misplaced',
    says: 'twice',
    text: extension('keyUsage = critical, critical, digitalSignature'),
    before: 'refused: unknown bit string argument',
    repairs: [
      [
        'Remove it',
        'C=US, O=Example Inc, CN=a.example.com; keyUsage=critical,digitalSignature; subjectAltName=DNS:a.example.com; sha256',
      ],
    ],
  },
  {
    rule: 'critical-misplaced',
    says: 'alone',
    text: extension('keyUsage = critical'),
    before: 'refused: unknown bit string argument',
    repairs: [],
  },
  {
    rule: 'empty-item',
    says: 'comma',
    text: listed('DNS:a.example.com,, DNS:b.example.com'),
    before: 'refused: invalid empty name',
    repairs: [
      [
        'Remove the comma',
        'C=US, O=Example Inc, CN=a.example.com; subjectAltName=DNS:a.example.com,DNS:b.example.com; sha256',
      ],
    ],
  },
  {
    rule: 'empty-item',
    says: 'value',
    text: extension('keyUsage ='),
    before: 'refused: invalid empty name',
    repairs: [['Remove the line', right]],
  },
  {
    rule: 'usage-not-valid',
    says: 'unknown',
    text: extension('extendedKeyUsage = ServerAuth'),
    before: 'refused: unknown object name',
    repairs: [
      [
        'Change to serverAuth',
        'C=US, O=Example Inc, CN=a.example.com; extendedKeyUsage=serverAuth; subjectAltName=DNS:a.example.com; sha256',
      ],
    ],
  },
  {
    rule: 'usage-not-valid',
    says: 'blank',
    text: extension('keyUsage = digitalSignature keyEncipherment'),
    before: 'refused: unknown bit string argument',
    repairs: [
      [
        'Write commas',
        'C=US, O=Example Inc, CN=a.example.com; keyUsage=digitalSignature,keyEncipherment; subjectAltName=DNS:a.example.com; sha256',
      ],
    ],
  },
  {
    rule: 'usage-not-valid',
    says: 'colon',
    text: extension('keyUsage = digitalSignature:keyEncipherment'),
    before:
      'C=US, O=Example Inc, CN=a.example.com; keyUsage=digitalSignature; subjectAltName=DNS:a.example.com; sha256',
    repairs: [
      [
        'Write commas',
        'C=US, O=Example Inc, CN=a.example.com; keyUsage=digitalSignature,keyEncipherment; subjectAltName=DNS:a.example.com; sha256',
      ],
    ],
  },
  {
    rule: 'basic-constraints-not-valid',
    says: 'value',
    text: extension('basicConstraints = CA:False'),
    before: 'refused: invalid boolean string',
    repairs: [
      [
        'Write CA:FALSE',
        'C=US, O=Example Inc, CN=a.example.com; basicConstraints=CA:FALSE; subjectAltName=DNS:a.example.com; sha256',
      ],
    ],
  },
  {
    rule: 'basic-constraints-not-valid',
    says: 'length',
    text: extension('basicConstraints = CA:FALSE, pathlen:x'),
    before: 'refused: bn dec2bn error',
    repairs: [],
  },
  {
    rule: 'basic-constraints-not-valid',
    says: 'nothing',
    text: extension('basicConstraints = CA:'),
    before: 'refused: invalid null value',
    repairs: [],
  },
  {
    rule: 'basic-constraints-not-valid',
    says: 'name',
    text: extension('basicConstraints = ca=false'),
    before: 'refused: invalid name',
    repairs: [
      [
        'Write CA:FALSE',
        'C=US, O=Example Inc, CN=a.example.com; basicConstraints=CA:FALSE; subjectAltName=DNS:a.example.com; sha256',
      ],
    ],
  },
  {
    rule: 'basic-constraints-not-valid',
    says: 'separator',
    text: extension('basicConstraints = CA:FALSE;pathlen:0'),
    before: 'refused: invalid boolean string',
    repairs: [
      [
        'Write CA:FALSE, pathlen:0',
        'C=US, O=Example Inc, CN=a.example.com; basicConstraints=CA:FALSE,pathlen:0; subjectAltName=DNS:a.example.com; sha256',
      ],
    ],
  },
  {
    rule: 'key-identifier-not-valid',
    says: 'subject',
    text: extension('subjectKeyIdentifier = Hash'),
    before: 'refused: illegal hex digit',
    repairs: [
      [
        'Write hash',
        'C=US, O=Example Inc, CN=a.example.com; subjectKeyIdentifier=…; subjectAltName=DNS:a.example.com; sha256',
      ],
    ],
  },
  {
    rule: 'key-identifier-not-valid',
    says: 'authority',
    text: extension('authorityKeyIdentifier = hash'),
    before: 'refused: unknown option',
    repairs: [['Remove the line', right]],
  },
  {
    rule: 'issuer-in-request',
    says: 'issuer',
    text: extension('authorityKeyIdentifier = keyid,issuer'),
    before: 'refused: no issuer certificate',
    repairs: [['Remove the line', right]],
  },
  {
    rule: 'authority-request',
    says: 'authority',
    text: extension('basicConstraints = CA:TRUE'),
    before: 'C=US, O=Example Inc, CN=a.example.com; basicConstraints=CA:TRUE; subjectAltName=DNS:a.example.com; sha256',
    repairs: [
      [
        'Write CA:FALSE',
        'C=US, O=Example Inc, CN=a.example.com; basicConstraints=CA:FALSE; subjectAltName=DNS:a.example.com; sha256',
      ],
    ],
  },
  {
    rule: 'authority-request',
    says: 'signing',
    text: extension('keyUsage = digitalSignature, keyCertSign'),
    before:
      'C=US, O=Example Inc, CN=a.example.com; keyUsage=digitalSignature,keyCertSign; subjectAltName=DNS:a.example.com; sha256',
    repairs: [
      [
        'Remove keyCertSign',
        'C=US, O=Example Inc, CN=a.example.com; keyUsage=digitalSignature; subjectAltName=DNS:a.example.com; sha256',
      ],
    ],
  },
  {
    rule: 'authority-request',
    says: 'purpose',
    text: extension('extendedKeyUsage = clientAuth'),
    before:
      'C=US, O=Example Inc, CN=a.example.com; extendedKeyUsage=clientAuth; subjectAltName=DNS:a.example.com; sha256',
    repairs: [
      [
        'Add serverAuth',
        'C=US, O=Example Inc, CN=a.example.com; extendedKeyUsage=clientAuth,serverAuth; subjectAltName=DNS:a.example.com; sha256',
      ],
    ],
  },
];
