import { type BrokenFile, list, listed, request, right, section } from './request';

/** The names of subjectAltName: every message and every repair. */
export const brokenNames: readonly BrokenFile[] = [
  {
    rule: 'alternative-names-section',
    says: 'at',
    text: listed('alt', list),
    before: 'refused: missing value',
    repairs: [['Write @alt', right]],
  },
  {
    rule: 'alternative-names-section',
    says: 'missing',
    text: listed('@alts', list),
    before: 'refused: invalid extension string',
    repairs: [['Change to "alt"', right]],
  },
  {
    rule: 'alternative-names-section',
    says: 'empty',
    text: request({ more: '[alt]\n' }),
    before: 'refused: invalid extension string',
    repairs: [],
  },
  {
    rule: 'alternative-names-section',
    says: 'more',
    text: listed('@alt, DNS:b.example.com', list),
    before: 'refused: invalid extension string',
    repairs: [],
  },
  {
    rule: 'alternative-names-section',
    says: 'among',
    text: listed('DNS:b.example.com, @alt', list),
    before: 'refused: missing value',
    repairs: [],
  },
  {
    rule: 'alternative-names-section',
    says: 'blank',
    text: listed('@ alt', list),
    before: 'refused: invalid extension string',
    repairs: [['Remove the blank', right]],
  },
  {
    rule: 'alternative-name-type',
    says: 'unknown',
    text: section('DNS1 = b.example.com\n'),
    before: 'refused: unsupported option',
    repairs: [
      [
        'Change to "DNS.1"',
        'C=US, O=Example Inc, CN=a.example.com; subjectAltName=DNS:a.example.com,DNS:b.example.com; sha256',
      ],
    ],
  },
  {
    rule: 'alternative-name-type',
    says: 'missing',
    text: listed('DNS:a.example.com, 192.0.2.1'),
    before: 'refused: missing value',
    repairs: [
      [
        'Write IP: in front',
        'C=US, O=Example Inc, CN=a.example.com; subjectAltName=DNS:a.example.com,IP:192.0.2.1; sha256',
      ],
    ],
  },
  {
    rule: 'alternative-name-type',
    says: 'separator',
    text: listed('DNS=a.example.com'),
    before: 'refused: missing value',
    repairs: [['Write DNS:', right]],
  },
  {
    rule: 'alternative-name-type',
    says: 'doubled',
    text: section('DNS.1 = DNS:b.example.com\n'),
    before: 'C=US, O=Example Inc, CN=a.example.com; subjectAltName=DNS:a.example.com,DNS:DNS:b.example.com; sha256',
    repairs: [
      [
        'Remove DNS:',
        'C=US, O=Example Inc, CN=a.example.com; subjectAltName=DNS:a.example.com,DNS:b.example.com; sha256',
      ],
    ],
  },
  {
    rule: 'alternative-name-type',
    says: 'emptyName',
    text: listed('DNS:a.example.com, DNS:'),
    before: 'refused: invalid null value',
    repairs: [],
  },
  {
    rule: 'alternative-name-type',
    says: 'emptyEntry',
    text: section('DNS.1 =\n'),
    before: 'C=US, O=Example Inc, CN=a.example.com; subjectAltName=DNS:a.example.com,DNS:; sha256',
    repairs: [],
  },
  {
    rule: 'alternative-name-type',
    says: 'emptyRefused',
    text: section('IP.1 =\n'),
    before: 'refused: bad ip address',
    repairs: [],
  },
  {
    rule: 'ip-address-not-valid',
    says: 'network',
    text: section('IP.1 = 192.0.2.1/24\n'),
    before: 'refused: bad ip address',
    repairs: [
      [
        'Write 192.0.2.1',
        'C=US, O=Example Inc, CN=a.example.com; subjectAltName=DNS:a.example.com,IP:192.0.2.1; sha256',
      ],
    ],
  },
  {
    rule: 'ip-address-not-valid',
    says: 'brackets',
    text: section('IP.1 = [2001:db8::1]\n'),
    before: 'refused: bad ip address',
    repairs: [
      [
        'Write 2001:db8::1',
        'C=US, O=Example Inc, CN=a.example.com; subjectAltName=DNS:a.example.com,IP:2001:DB8:0:0:0:0:0:1; sha256',
      ],
    ],
  },
  {
    rule: 'ip-address-not-valid',
    says: 'port',
    text: section('IP.1 = 192.0.2.1:443\n'),
    before: 'refused: bad ip address',
    repairs: [
      [
        'Write 192.0.2.1',
        'C=US, O=Example Inc, CN=a.example.com; subjectAltName=DNS:a.example.com,IP:192.0.2.1; sha256',
      ],
    ],
  },
  {
    rule: 'ip-address-not-valid',
    says: 'url',
    text: section('IP.1 = https://192.0.2.1/\n'),
    before: 'refused: bad ip address',
    repairs: [
      [
        'Write 192.0.2.1',
        'C=US, O=Example Inc, CN=a.example.com; subjectAltName=DNS:a.example.com,IP:192.0.2.1; sha256',
      ],
    ],
  },
  {
    rule: 'ip-address-not-valid',
    says: 'name',
    text: section('IP.1 = b.example.com\n'),
    before: 'refused: bad ip address',
    repairs: [
      [
        'Write DNS instead of IP',
        'C=US, O=Example Inc, CN=a.example.com; subjectAltName=DNS:a.example.com,DNS:b.example.com; sha256',
      ],
    ],
  },
  {
    rule: 'ip-address-not-valid',
    says: 'rest',
    text: section('IP.1 = 192.0.2.1 192.0.2.2\n'),
    before: 'C=US, O=Example Inc, CN=a.example.com; subjectAltName=DNS:a.example.com,IP:192.0.2.1; sha256',
    repairs: [],
  },
  {
    rule: 'ip-address-not-valid',
    says: 'other',
    text: section('IP.1 = 192.0.2\n'),
    before: 'refused: bad ip address',
    repairs: [],
  },
  {
    rule: 'dns-name-not-valid',
    says: 'list',
    text: section('DNS.1 = b.example.com, 192.0.2.1 c.example.com\n'),
    before:
      'C=US, O=Example Inc, CN=a.example.com; subjectAltName=DNS:a.example.com,DNS:b.example.com, 192.0.2.1 c.example.com; sha256',
    repairs: [
      [
        'Write one entry for each name',
        'C=US, O=Example Inc, CN=a.example.com; subjectAltName=DNS:a.example.com,DNS:b.example.com,IP:192.0.2.1,DNS:c.example.com; sha256',
      ],
    ],
  },
  {
    rule: 'dns-name-not-valid',
    says: 'address',
    text: section('DNS.1 = 192.0.2.1\n'),
    before: 'C=US, O=Example Inc, CN=a.example.com; subjectAltName=DNS:a.example.com,DNS:192.0.2.1; sha256',
    repairs: [
      [
        'Write IP instead of DNS',
        'C=US, O=Example Inc, CN=a.example.com; subjectAltName=DNS:a.example.com,IP:192.0.2.1; sha256',
      ],
    ],
  },
  {
    rule: 'dns-name-not-valid',
    says: 'url',
    text: section('DNS.1 = https://b.example.com:8443/x\n'),
    before:
      'C=US, O=Example Inc, CN=a.example.com; subjectAltName=DNS:a.example.com,DNS:https://b.example.com:8443/x; sha256',
    repairs: [
      [
        'Write b.example.com',
        'C=US, O=Example Inc, CN=a.example.com; subjectAltName=DNS:a.example.com,DNS:b.example.com; sha256',
      ],
    ],
  },
  {
    rule: 'dns-name-not-valid',
    says: 'port',
    text: section('DNS.1 = b.example.com:8443\n'),
    before: 'C=US, O=Example Inc, CN=a.example.com; subjectAltName=DNS:a.example.com,DNS:b.example.com:8443; sha256',
    repairs: [
      [
        'Write b.example.com',
        'C=US, O=Example Inc, CN=a.example.com; subjectAltName=DNS:a.example.com,DNS:b.example.com; sha256',
      ],
    ],
  },
  {
    rule: 'dns-name-not-valid',
    says: 'path',
    text: section('DNS.1 = b.example.com/x\n'),
    before: 'C=US, O=Example Inc, CN=a.example.com; subjectAltName=DNS:a.example.com,DNS:b.example.com/x; sha256',
    repairs: [
      [
        'Write b.example.com',
        'C=US, O=Example Inc, CN=a.example.com; subjectAltName=DNS:a.example.com,DNS:b.example.com; sha256',
      ],
    ],
  },
  {
    rule: 'dns-name-not-valid',
    says: 'separator',
    text: listed('DNS:a.example.com; DNS:b.example.com'),
    before: 'C=US, O=Example Inc, CN=a.example.com; subjectAltName=DNS:a.example.com; DNS:b.example.com; sha256',
    repairs: [
      [
        'Write a comma',
        'C=US, O=Example Inc, CN=a.example.com; subjectAltName=DNS:a.example.com,DNS:b.example.com; sha256',
      ],
    ],
  },
  {
    rule: 'dns-name-not-valid',
    says: 'dot',
    text: section('DNS.1 = b.example.com.\n'),
    before: 'C=US, O=Example Inc, CN=a.example.com; subjectAltName=DNS:a.example.com,DNS:b.example.com.; sha256',
    repairs: [
      [
        'Write b.example.com',
        'C=US, O=Example Inc, CN=a.example.com; subjectAltName=DNS:a.example.com,DNS:b.example.com; sha256',
      ],
    ],
  },
  {
    rule: 'dns-name-not-valid',
    says: 'wildcard',
    text: section('DNS.1 = *.com\n'),
    before: 'C=US, O=Example Inc, CN=a.example.com; subjectAltName=DNS:a.example.com,DNS:*.com; sha256',
    repairs: [],
  },
  {
    rule: 'dns-name-not-valid',
    says: 'letters',
    text: section('DNS.1 = münchen.example.com\n'),
    before: 'C=US, O=Example Inc, CN=a.example.com; subjectAltName=DNS:a.example.com,DNS:münchen.example.com; sha256',
    repairs: [
      [
        'Write xn--mnchen-3ya.example.com',
        'C=US, O=Example Inc, CN=a.example.com; subjectAltName=DNS:a.example.com,DNS:xn--mnchen-3ya.example.com; sha256',
      ],
    ],
  },
  {
    rule: 'dns-name-not-valid',
    says: 'name',
    text: section('DNS.1 = -b.example.com\n'),
    before: 'C=US, O=Example Inc, CN=a.example.com; subjectAltName=DNS:a.example.com,DNS:-b.example.com; sha256',
    repairs: [],
  },
  {
    rule: 'duplicate-alternative-name',
    says: 'twice',
    text: section('DNS.1 = A.example.com\n'),
    before: 'C=US, O=Example Inc, CN=a.example.com; subjectAltName=DNS:a.example.com,DNS:A.example.com; sha256',
    repairs: [['Remove this one', right]],
  },
  {
    rule: 'duplicate-alternative-name',
    says: 'twice',
    text: listed('DNS:a.example.com, IP:192.0.2.1, IP:192.0.2.1'),
    before: 'C=US, O=Example Inc, CN=a.example.com; subjectAltName=DNS:a.example.com,IP:192.0.2.1,IP:192.0.2.1; sha256',
    repairs: [
      [
        'Remove this one',
        'C=US, O=Example Inc, CN=a.example.com; subjectAltName=DNS:a.example.com,IP:192.0.2.1; sha256',
      ],
    ],
  },
];
