// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are variables of the file
import { type BrokenFile, extension, list, request, right, section } from './request';

/** Values: every message and every repair. */
export const brokenValues: readonly BrokenFile[] = [
  {
    rule: 'variable-without-value',
    says: 'unknown',
    text: request({ name: 'O = $base\nCN = a.example.com\n' }),
    before: 'refused: variable has no value',
    repairs: [['Write \\$', 'O=$base, CN=a.example.com; subjectAltName=DNS:a.example.com; sha256']],
  },
  {
    rule: 'variable-without-value',
    says: 'unknown',
    text: request({ before: 'base = Inc\n', name: 'O = $bsae\nCN = a.example.com\n' }),
    before: 'refused: variable has no value',
    repairs: [
      ['Change to "base"', 'O=Inc, CN=a.example.com; subjectAltName=DNS:a.example.com; sha256'],
      ['Write \\$', 'O=$bsae, CN=a.example.com; subjectAltName=DNS:a.example.com; sha256'],
    ],
  },
  {
    rule: 'variable-without-value',
    says: 'later',
    text: request({ name: 'O = $late\nCN = a.example.com\n', more: `${list}[x]\nlate = b\n` }),
    before: 'refused: variable has no value',
    repairs: [['Write \\$', 'O=$late, CN=a.example.com; subjectAltName=DNS:a.example.com; sha256']],
  },
  {
    rule: 'variable-without-value',
    says: 'elsewhere',
    text: section('DNS.2 = $CN\n'),
    before: 'refused: variable has no value',
    repairs: [
      [
        'Take it from section "dn"',
        'C=US, O=Example Inc, CN=a.example.com; subjectAltName=DNS:a.example.com,DNS:a.example.com; sha256',
      ],
      ['Write \\$', 'C=US, O=Example Inc, CN=a.example.com; subjectAltName=DNS:a.example.com,DNS:$CN; sha256'],
    ],
  },
  {
    rule: 'variable-without-value',
    says: 'plain',
    text: request({ name: 'O = 100$\nCN = a.example.com\n' }),
    before: 'refused: variable has no value',
    repairs: [['Write \\$', 'O=100$, CN=a.example.com; subjectAltName=DNS:a.example.com; sha256']],
  },
  {
    rule: 'variable-without-value',
    says: 'cut',
    text: request({ before: 'my-host = b.example.com\n', more: `${list}DNS.2 = $my-host\n` }),
    before: 'refused: variable has no value',
    repairs: [],
  },
  {
    rule: 'variable-without-value',
    says: 'environment',
    text: request({ name: 'O = $HOME\nCN = a.example.com\n' }),
    before: 'refused: variable has no value',
    repairs: [
      ['Write $ENV::HOME', 'O=HOME, CN=a.example.com; subjectAltName=DNS:a.example.com; sha256'],
      ['Write \\$', 'O=$HOME, CN=a.example.com; subjectAltName=DNS:a.example.com; sha256'],
    ],
  },
  {
    rule: 'variable-without-value',
    says: 'names',
    text: request({ extensions: 'subjectAltName = $alt\n' }),
    before: 'refused: variable has no value',
    repairs: [['Write @alt', right]],
  },
  {
    rule: 'variable-not-closed',
    says: 'open',
    text: request({ before: 'h = a\n', more: '[alt]\nDNS.1 = ${h\nDNS.2 = a.example.com\n' }),
    before: 'refused: no close brace',
    repairs: [['Write "}"', 'C=US, O=Example Inc, CN=a.example.com; subjectAltName=DNS:a,DNS:a.example.com; sha256']],
  },
  {
    rule: 'variable-not-closed',
    says: 'blank',
    text: request({ before: 'h = a\n', more: '[alt]\nDNS.1 = ${ h }.example.com\n' }),
    before: 'refused: no close brace',
    repairs: [['Write ${h}', right]],
  },
  {
    rule: 'variable-not-closed',
    says: 'character',
    text: request({ before: 'h = a\n', more: '[alt]\nDNS.1 = ${h.example.com\n' }),
    before: 'refused: no close brace',
    repairs: [['Write "}"', right]],
  },
  {
    rule: 'variable-not-closed',
    says: 'other',
    text: request({ before: 'h = a\n', more: '[alt]\nDNS.1 = $(h}.example.com\n' }),
    before: 'refused: no close brace',
    repairs: [['Write ")"', right]],
  },
  {
    rule: 'variable-cut',
    says: 'cut',
    text: request({ before: 'my = x\nmy-host = b.example.com\n', more: `${list}DNS.2 = $my-host\n` }),
    before: 'C=US, O=Example Inc, CN=a.example.com; subjectAltName=DNS:a.example.com,DNS:x-host; sha256',
    repairs: [],
  },
  {
    rule: 'environment-variable',
    says: 'depends',
    text: request({ name: 'O = a$ENV::NOT_SET_ANYWHERE\nCN = a.example.com\n' }),
    before: 'refused: variable has no value',
    repairs: [
      [
        'Give NOT_SET_ANYWHERE an empty value to fall back on',
        'O=a, CN=a.example.com; subjectAltName=DNS:a.example.com; sha256',
      ],
    ],
  },
  {
    rule: 'quote-not-closed',
    says: 'apostrophe',
    text: request({ name: "O = Joe's Shop # ours\nCN = a.example.com\n" }),
    before: 'O=Joes Shop # ours, CN=a.example.com; subjectAltName=DNS:a.example.com; sha256',
    repairs: [
      ['Write a backslash in front', "O=Joe's Shop, CN=a.example.com; subjectAltName=DNS:a.example.com; sha256"],
    ],
  },
  {
    rule: 'quote-not-closed',
    says: 'apostrophes',
    text: request({ name: "O = Joe's and Bob's\nCN = a.example.com\n" }),
    before: 'O=Joes and Bobs, CN=a.example.com; subjectAltName=DNS:a.example.com; sha256',
    repairs: [
      [
        'Write a backslash in front of each',
        "O=Joe's and Bob's, CN=a.example.com; subjectAltName=DNS:a.example.com; sha256",
      ],
    ],
  },
  {
    rule: 'quote-not-closed',
    says: 'doubled',
    text: request({ name: 'O = "The ""best"" shop"\nCN = a.example.com\n' }),
    before: 'O=The best shop, CN=a.example.com; subjectAltName=DNS:a.example.com; sha256',
    repairs: [['Write \\"', 'O=The "best" shop, CN=a.example.com; subjectAltName=DNS:a.example.com; sha256']],
  },
  {
    rule: 'quote-not-closed',
    says: 'quote',
    text: request({ name: 'O = "Example Inc\nCN = a.example.com\n' }),
    before: 'O=Example Inc, CN=a.example.com; subjectAltName=DNS:a.example.com; sha256',
    repairs: [
      ['Close it at the end', 'O=Example Inc, CN=a.example.com; subjectAltName=DNS:a.example.com; sha256'],
      ['Write a backslash in front', 'O="Example Inc, CN=a.example.com; subjectAltName=DNS:a.example.com; sha256'],
    ],
  },
  {
    rule: 'backslash-in-path',
    says: 'path',
    text: request({ options: 'default_keyfile = C:\\temp\\new.pem\n' }),
    before: right,
    repairs: [
      ['Double the backslashes', right],
      ['Write / instead', right],
    ],
  },
  {
    rule: 'backslash-in-path',
    says: 'text',
    text: request({ name: 'O = DOMAIN\\server\nCN = a.example.com\n' }),
    before: 'O=DOMAINserver, CN=a.example.com; subjectAltName=DNS:a.example.com; sha256',
    repairs: [
      ['Double the backslashes', 'O=DOMAIN\\server, CN=a.example.com; subjectAltName=DNS:a.example.com; sha256'],
    ],
  },
  {
    rule: 'backslash-in-path',
    says: 'password',
    text: request({ options: 'output_password = ab\\cd1234\n' }),
    before: right,
    repairs: [['Double the backslashes', right]],
  },
  {
    rule: 'comment-in-value',
    says: 'cut',
    text: request({ name: 'O = R#D Inc\nCN = a.example.com\n' }),
    before: 'O=R, CN=a.example.com; subjectAltName=DNS:a.example.com; sha256',
    repairs: [
      ['Write \\#', 'O=R#D Inc, CN=a.example.com; subjectAltName=DNS:a.example.com; sha256'],
      ['Put a blank in front of the comment', 'O=R, CN=a.example.com; subjectAltName=DNS:a.example.com; sha256'],
    ],
  },
  {
    rule: 'comment-in-value',
    says: 'number',
    text: request({ name: 'O = Suite #200\nCN = a.example.com\n' }),
    before: 'O=Suite, CN=a.example.com; subjectAltName=DNS:a.example.com; sha256',
    repairs: [['Write \\#', 'O=Suite #200, CN=a.example.com; subjectAltName=DNS:a.example.com; sha256']],
  },
  {
    rule: 'comment-in-value',
    says: 'password',
    text: request({ options: 'output_password = ab#cd1234\n' }),
    before: right,
    repairs: [['Write \\#', right]],
  },
  {
    rule: 'invisible-character',
    says: 'option',
    text: request({ options: 'default_md = sha256\u200B\n' }),
    before: 'refused: unsupported',
    repairs: [['Remove it', right]],
  },
  {
    rule: 'invisible-character',
    says: 'name',
    text: request({ name: 'O = “Example Inc”\nCN = a.example.com\n' }),
    before: 'O=âExample Incâ, CN=a.example.com; subjectAltName=DNS:a.example.com; sha256',
    repairs: [['Replace by "', 'O="Example Incâ, CN=a.example.com; subjectAltName=DNS:a.example.com; sha256']],
  },
  {
    rule: 'invisible-character',
    says: 'extension',
    text: extension('keyUsage = digitalSignature,\u00A0keyEncipherment'),
    before: 'refused: unknown bit string argument',
    repairs: [
      [
        'Remove it',
        'C=US, O=Example Inc, CN=a.example.com; keyUsage=digitalSignature,keyEncipherment; subjectAltName=DNS:a.example.com; sha256',
      ],
    ],
  },
  {
    rule: 'placeholder',
    says: 'left',
    text: request({ name: 'O = <company>\nCN = a.example.com\n' }),
    before: 'O=<company>, CN=a.example.com; subjectAltName=DNS:a.example.com; sha256',
    repairs: [],
  },
];
