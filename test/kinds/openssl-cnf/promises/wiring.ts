import { asking, type BrokenFile, list, listed, request, right } from './request';

/** What reaches the request: every message and every repair. */
export const brokenWiring: readonly BrokenFile[] = [
  {
    rule: 'common-name-not-listed',
    says: 'listed',
    text: request({ more: '[alt]\nDNS.1 = b.example.com\n' }),
    before: 'C=US, O=Example Inc, CN=a.example.com; subjectAltName=DNS:b.example.com; sha256',
    repairs: [
      [
        'Add a.example.com to subjectAltName',
        'C=US, O=Example Inc, CN=a.example.com; subjectAltName=DNS:b.example.com,DNS:a.example.com; sha256',
      ],
    ],
  },
  {
    rule: 'common-name-not-listed',
    says: 'listed',
    text: listed('DNS:b.example.com'),
    before: 'C=US, O=Example Inc, CN=a.example.com; subjectAltName=DNS:b.example.com; sha256',
    repairs: [
      [
        'Add a.example.com to subjectAltName',
        'C=US, O=Example Inc, CN=a.example.com; subjectAltName=DNS:b.example.com,DNS:a.example.com; sha256',
      ],
    ],
  },
  {
    rule: 'common-name-not-listed',
    says: 'none',
    text: request({ extensions: 'keyUsage = digitalSignature\n', more: '' }),
    before: 'C=US, O=Example Inc, CN=a.example.com; keyUsage=digitalSignature; sha256',
    repairs: [
      [
        'Add subjectAltName = DNS:a.example.com',
        'C=US, O=Example Inc, CN=a.example.com; subjectAltName=DNS:a.example.com; keyUsage=digitalSignature; sha256',
      ],
    ],
  },
  {
    rule: 'common-name-not-listed',
    says: 'none',
    text: '[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nCN = a.example.com\n',
    before: 'CN=a.example.com; sha256',
    repairs: [['Add subjectAltName = DNS:a.example.com', 'CN=a.example.com; subjectAltName=DNS:a.example.com; sha256']],
  },
  {
    rule: 'common-name-not-listed',
    says: 'listed',
    text: request({ name: 'CN = 192.0.2.1\n' }),
    before: 'CN=192.0.2.1; subjectAltName=DNS:a.example.com; sha256',
    repairs: [
      ['Add 192.0.2.1 to subjectAltName', 'CN=192.0.2.1; subjectAltName=DNS:a.example.com,IP:192.0.2.1; sha256'],
    ],
  },
  {
    rule: 'extensions-not-requested',
    says: 'missing',
    text: request({}).replace('req_extensions = ext\n', ''),
    before: 'C=US, O=Example Inc, CN=a.example.com; sha256',
    repairs: [['Add req_extensions = ext', right]],
  },
  {
    rule: 'extensions-not-requested',
    says: 'commented',
    text: request({}).replace('req_ext', '# req_ext'),
    before: 'C=US, O=Example Inc, CN=a.example.com; sha256',
    repairs: [['Remove the # in front of req_extensions', right]],
  },
  {
    rule: 'extensions-not-requested',
    says: 'other',
    text: request({ options: 'req_extensions = other\n', more: `${list}[other]\nkeyUsage = digitalSignature\n` }),
    before: 'C=US, O=Example Inc, CN=a.example.com; keyUsage=digitalSignature; sha256',
    repairs: [['Name "ext" in req_extensions', right]],
  },
  {
    rule: 'extensions-not-requested',
    says: 'certificates',
    text: request({}).replace('req_extensions', 'x509_extensions'),
    before: 'C=US, O=Example Inc, CN=a.example.com; sha256',
    repairs: [['Add req_extensions = ext', right]],
  },
  {
    rule: 'extensions-not-requested',
    says: 'apart',
    text: request({ extensions: 'subjectAltName = @alt\nauthorityKeyIdentifier = keyid\n' }).replace(
      'req_ext',
      'x509_ext',
    ),
    before: 'C=US, O=Example Inc, CN=a.example.com; sha256',
    repairs: [],
  },
  {
    rule: 'misplaced-alternative-names',
    says: 'options',
    text: request({
      options: 'subjectAltName = DNS:a.example.com\n',
      extensions: 'keyUsage = digitalSignature\n',
      more: '',
    }),
    before: 'C=US, O=Example Inc, CN=a.example.com; keyUsage=digitalSignature; sha256',
    repairs: [
      [
        'Move it to section "ext"',
        'C=US, O=Example Inc, CN=a.example.com; subjectAltName=DNS:a.example.com; keyUsage=digitalSignature; sha256',
      ],
    ],
  },
  {
    rule: 'misplaced-alternative-names',
    says: 'name',
    text: '[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nCN = a.example.com\nsubjectAltName = DNS:a.example.com\n',
    before: 'CN=a.example.com, subjectAltName=DNS:a.example.com; sha256',
    repairs: [
      [
        'Move it to a new section v3_req that req_extensions names',
        'CN=a.example.com; subjectAltName=DNS:a.example.com; sha256',
      ],
    ],
  },
  {
    rule: 'misplaced-alternative-names',
    says: 'asked',
    text: asking('CN = Name\nCN_default = a.example.com\nsubjectAltName = DNS:a.example.com\n').replace(
      'subjectAltName = @alt\n[alt]\nDNS.1 = a.example.com\n',
      'keyUsage = digitalSignature\n',
    ),
    before: 'CN=a.example.com; keyUsage=digitalSignature; sha256',
    repairs: [
      [
        'Move it to section "ext"',
        'CN=a.example.com; subjectAltName=DNS:a.example.com; keyUsage=digitalSignature; sha256',
      ],
    ],
  },
  {
    rule: 'misplaced-alternative-names',
    says: 'entry',
    text: request({ options: 'DNS.1 = a.example.com\n', extensions: 'keyUsage = digitalSignature\n', more: '' }),
    before: 'C=US, O=Example Inc, CN=a.example.com; keyUsage=digitalSignature; sha256',
    repairs: [
      [
        'Gather these names in a new section that subjectAltName names',
        'C=US, O=Example Inc, CN=a.example.com; subjectAltName=DNS:a.example.com; keyUsage=digitalSignature; sha256',
      ],
    ],
  },
  {
    rule: 'misplaced-alternative-names',
    says: 'refused',
    text: request({ extensions: 'DNS.1 = a.example.com\nIP.1 = 192.0.2.1\n', more: '' }),
    before: 'refused: unknown extension name',
    repairs: [
      [
        'Gather these names in a new section that subjectAltName names',
        'C=US, O=Example Inc, CN=a.example.com; subjectAltName=DNS:a.example.com,IP:192.0.2.1; sha256',
      ],
    ],
  },
  {
    rule: 'misplaced-extension',
    says: 'options',
    text: request({ options: 'keyUsage = digitalSignature\n' }),
    before: right,
    repairs: [
      [
        'Move it to section "ext"',
        'C=US, O=Example Inc, CN=a.example.com; keyUsage=digitalSignature; subjectAltName=DNS:a.example.com; sha256',
      ],
    ],
  },
  {
    rule: 'misplaced-extension',
    says: 'name',
    text: '[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nCN = Jane Doe\nkeyUsage = digitalSignature\n',
    before: 'CN=Jane Doe, keyUsage=digitalSignature; sha256',
    repairs: [
      ['Move it to a new section v3_req that req_extensions names', 'CN=Jane Doe; keyUsage=digitalSignature; sha256'],
    ],
  },
  {
    rule: 'misplaced-extension',
    says: 'asked',
    text: '[req]\ndistinguished_name = dn\n[dn]\nCN = Name\nCN_default = Jane Doe\nkeyUsage = digitalSignature\n',
    before: 'CN=Jane Doe; sha256',
    repairs: [
      ['Move it to a new section v3_req that req_extensions names', 'CN=Jane Doe; keyUsage=digitalSignature; sha256'],
    ],
  },
  {
    rule: 'unused-names',
    says: 'unused',
    text: request({ extensions: 'keyUsage = digitalSignature\n' }),
    before: 'C=US, O=Example Inc, CN=a.example.com; keyUsage=digitalSignature; sha256',
    repairs: [
      [
        'Add subjectAltName = @alt to [ext]',
        'C=US, O=Example Inc, CN=a.example.com; subjectAltName=DNS:a.example.com; keyUsage=digitalSignature; sha256',
      ],
    ],
  },
  {
    rule: 'unused-names',
    says: 'unused',
    text: `[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nCN = a.example.com\n${list}`,
    before: 'CN=a.example.com; sha256',
    repairs: [
      [
        'Add subjectAltName = @alt in a new section v3_req that req_extensions names',
        'CN=a.example.com; subjectAltName=DNS:a.example.com; sha256',
      ],
    ],
  },
];
