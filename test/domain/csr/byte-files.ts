/** Files of which the bytes matter, and what they include. */

/** What lies beside the files, by path. */
export const besides: ReadonlyMap<string, Buffer> = new Map(
  Object.entries({
    'inc/names.cnf': 'var = included\n[incsec]\nx = y\n',
    'inc/unit.conf': '[dn]\nOU = of unit\n',
    'inc/broken.cnf': 'x = y\nnot a line\n',
    'inc/mark.cnf': '\xef\xbb\xbfvar = mark\n',
    'inc/open.cnf': '[dn]\nO = no line end',
    'inc/backslash.cnf': '[dn]\nO = goes on\\',
    'inc/nested.cnf': '[dn]\nOU=one\n.include inc/unit.conf\n0.OU=two\n',
    'inc/folder.cnf': '.include inc/sub\n',
    'inc/latin.cnf': '[dn]\nL = M\xfcnchen\n',
    'inc/wide.cnf': '\xff\xfe[\0d\0n\0]\0',
    'inc/utf8.cnf': '[dn]\nL = M\xc3\xbcnchen\n',
    'inc/empty.cnf': '',
    'inc/nul.cnf': '[dn]\nL = a\n\0\nO = not read\n',
    'inc/itself.cnf': '[dn]\n9.OU = again\n.include inc/itself.cnf\n',
    'inc/pragma.cnf': '.pragma dollarid:on\n',
    'inc/sub/one.cnf': '[dn]\n1.OU = s1\n.include inc/nested.cnf\n2.OU = s2\n',
    'inc/sub/two.CONF': '[dn]\n3.OU = s3\n.include inc/other\n4.OU = s4\n',
    'inc/sub/three.txt': '[dn]\n5.OU = no\n',
    'inc/sub/.cnf': '[dn]\n6.OU = no\n',
    'inc/other/x.cnf': '[dn]\n7.OU = other\n',
  }).map(([path, text]) => [path, Buffer.from(text, 'latin1')]),
);

const head = '[req]\nprompt = no\ndistinguished_name = dn\nreq_extensions = v3\n';
const names = '[dn]\nC = DE\nCN = a.example.com\n';
const tail = '[v3]\nsubjectAltName = @alt\n[alt]\nDNS.1 = a.example.com\n';
const file = head + names + tail;

/** A file as bytes, each character one of them. */
export function bytes(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}

export const directives: readonly string[] = [
  ...[...besides.keys()].map(path => `.include ${path}`),
  '.include inc',
  '.include = inc/sub',
  '.include inc/gone.cnf',
  '.include "inc/names.cnf"',
  '.include=inc/names.cnf',
  '.includes inc/names.cnf',
  'foo::.include inc/names.cnf',
  '.include',
  '.include names.cnf',
  '.pragma includedir:inc\n.include names.cnf',
  '.pragma includedir:inc/\n.include sub',
  '.pragma abspath:true\n.include inc/names.cnf',
  '.pragma abspath:true\n.pragma includedir:inc\n.include names.cnf',
  'p = inc/names.cnf\n.include $p',
  '.include $p',
  '.include inc/pragma.cnf\na$b = c',
];

const encodings = [
  'M\xfcller',
  'M\xc3\xbcller',
  '\xe6\x9d\xb1',
  '\xff',
  '\xc3',
  '\xed\xa0\x80',
  '\xf4\x90\x80\x80',
  '\xc0\x80',
  '\xf0\x9f\x98\x80',
  '\x7f\x80',
  '\x01',
];
const masks = [
  '',
  'string_mask = nombstr\n',
  'string_mask = pkix\n',
  'string_mask = default\n',
  'string_mask = MASK:0x800\n',
];
const nuls = ['C = D\0E\n', '\0\n', 'O = x\\\0\ny\n', '# c\0\nO = x\n', 'O = \0\n', 'O = x\0'];
const lengths = [
  400, 497, 498, 499, 500, 501, 502, 503, 504, 505, 506, 507, 508, 509, 510, 511, 1000, 1018, 1019, 65_000, 70_000,
];
const ends = ['x', '\\', '\r', '"', '#', '\\n', '\xfc', '\0', '\r\n', ' ', '$h'];

/** Files made by hand whose bytes are no plain text, or that include others. */
export function byteFiles(): Buffer[] {
  const wide = Buffer.from(`\uFEFF${file}`, 'utf16le');
  const texts = [
    ...directives.flatMap(line => [
      `h = 1\n${line}\n${file}`,
      `${head + names}${line}\n${tail}`,
      `${file}[dn]\n${line}\n`,
    ]),
    ...encodings.flatMap(value =>
      masks.flatMap(mask =>
        ['', 'utf8 = yes\n'].map(
          utf8 => `${head}${mask}${utf8}[dn]\nCN = ${value}\nunstructuredName = ${value}\n0.1.2.3 = ${value}\n${tail}`,
        ),
      ),
    ),
    ...encodings.map(value => `${file}DNS.2 = ${value}\nemail = ${value}\n`),
    ...nuls.flatMap(text => [text + file, head + names + text + tail, file + text]),
    ...lengths.flatMap(length =>
      ends.map(end => `h = 1\n${head}[dn]\n0.1.2.3 = ${'a'.repeat(length)}${end}b\nCN = x\n${tail}`),
    ),
    ...lengths.map(length => `#${'a'.repeat(length)}\\\nO = x\n${file}`),
    ...['\\', '\\\\', '\\\\\\', 'O = x\\', '# \\', '[x\\', `O = ${'x'.repeat(506)}\\`].map(end => file + end),
    `\xef\xbb\xbf${file}`,
    `\xef\xbb\xbf\xef\xbb\xbf${file}`,
    `\xef\xbb\xbf#${'a'.repeat(505)}\\\nO = x\n${file}`,
    file.replaceAll('\n', '\r\n'),
    file.replaceAll('\n', '\r'),
    `[req]\rprompt = no\n${file}`,
  ];
  return [...texts.map(bytes), wide, Buffer.from(wide).swap16(), wide.subarray(2), Buffer.from([0xff, 0xfe])];
}
