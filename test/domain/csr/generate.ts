import { directives } from './byte-files';
import { rareSections, rareValues } from './rare-values';

/** A source of numbers from 0 to below 1. */
export type Random = () => number;

const pick = <T>(random: Random, of: readonly T[]): T => of[Math.floor(random() * of.length)]!;
const some = (random: Random, most: number): number => Math.floor(random() * (most + 1));

const fieldNames = [
  'CN',
  'commonName',
  'C',
  'countryName',
  'ST',
  'stateOrProvinceName',
  'L',
  'localityName',
  'O',
  'organizationName',
  'OU',
  'organizationalUnitName',
  'emailAddress',
  '0.OU',
  '1.OU',
  '2.OU',
  '0.organizationName',
  '1.organizationalUnitName',
  '+OU',
  '1.+CN',
  'SN',
  'surname',
  'GN',
  'serialNumber',
  'DC',
  '0.DC',
  '1.DC',
  'UID',
  'title',
  'name',
  'dnQualifier',
  'street',
  'postalCode',
  'x.2.5.4.17',
  '2.5.4.17',
  '1.1.2.3.4.5',
  'subjectAltName',
  'cn',
  'Email',
  'OU.1',
  'unstructuredName',
  'challengePassword',
] as const;
const texts = [
  'ece.example.com',
  'US',
  'DE',
  'us',
  'Example Inc',
  'U.S. Government',
  'DoD',
  'PKI',
  'admin@example.com',
  'Zürich',
  '東京',
  '😀',
  '',
  'U',
  'A*B',
  'x'.repeat(64),
  'x'.repeat(65),
  'y'.repeat(129),
  'a, b',
  'a#b',
  '"quoted  "',
  "Joe's",
  '$host',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the syntax of OpenSSL
  '${host}',
  '\\$5',
  '12',
  '.',
  '*',
  'a\\nb',
] as const;
const names = [
  'DNS:ece.example.com',
  'DNS:*.example.com',
  'DNS.1:a',
  'dns:a',
  'DNS:',
  'DNS',
  'IP:10.0.0.1',
  'IP:::1',
  'IP:2001:db8::7',
  'IP:fe80::1:2:3:4:5',
  'IP:1::2::3',
  'IP:::ffff:10.0.0.1',
  'IP:1:2:3:4:5:6:7:8',
  'IP:1:2:3:4:5:6:7',
  'IP:::',
  'IP:1.2.3',
  'IP:1.2.3.256',
  'IP:010.000.000.001',
  'IP:1.2.3.4/24',
  'IP:+1.2.3.4 x',
  'IP:[::1]',
  'email:a@b.example',
  'email:copy',
  'email:move',
  'URI:https://a.example/x',
  'RID:1.2.3.4',
  'RID:CN',
  'RID:x',
  'dirName:dirn',
  'dirName:nope',
  'a',
  '',
] as const;
const usages = [
  'digitalSignature',
  'keyEncipherment',
  'nonRepudiation',
  'keyCertSign',
  'decipherOnly',
  'Digital Signature',
  'crlSign',
  'serverAuth',
  'cRLSign:x',
] as const;
const purposes = [
  'serverAuth',
  'clientAuth',
  'TLS Web Server Authentication',
  '1.3.6.1.5.5.7.3.1',
  '1.2.3.4',
  'CN',
  'ServerAuth',
  'x:clientAuth',
  '1.2',
  '9.9',
  '1.50',
] as const;
const numbers = ['0', '1', '-1', '0x1F', '12x', '', '00012'] as const;

function list(random: Random, of: readonly string[]): string {
  return Array.from({ length: 1 + some(random, 2) }, () => pick(random, of)).join(
    pick(random, [',', ', ', ' ,', ',,'].slice(0, random() < 0.95 ? 3 : 4)),
  );
}

function extension(random: Random): string {
  const critical = pick(random, ['', '', '', 'critical,', 'critical, ', 'critical ,', 'Critical,']);
  const value = pick<() => string>(random, [
    () => `subjectAltName = ${critical}${list(random, names)}`,
    () => `subjectAltName = ${critical}@alt_names`,
    () =>
      `basicConstraints = ${critical}${pick(random, ['CA:FALSE', 'CA:TRUE', 'CA:true', 'CA:False', 'CA', 'ca:FALSE', `CA:TRUE,pathlen:${pick(random, numbers)}`, 'pathlen:0'])}`,
    () => `keyUsage = ${critical}${list(random, usages)}`,
    () => `extendedKeyUsage = ${critical}${list(random, purposes)}`,
    () => `extendedKeyUsage = @purposes`,
    () => `subjectKeyIdentifier = ${critical}${pick(random, ['hash', 'none', 'Hash', 'AB:cd', 'ABC', '0102'])}`,
    () => `authorityKeyIdentifier = ${pick(random, ['keyid', 'keyid:always,issuer', 'none', 'issuer', 'x'])}`,
    () => `nsComment = ${pick(random, ['"a comment"', 'x', ''])}`,
    () => `nsCertType = ${pick(random, ['server', 'client, email', 'Server', 'SSL Server'])}`,
    () => `issuerAltName = ${pick(random, ['issuer:copy', 'DNS:a', 'email:copy'])}`,
    () => `inhibitAnyPolicy = ${pick(random, numbers)}`,
    () => `noCheck = ignored`,
    () => pick(random, rareValues),
    () =>
      pick(random, [
        'CN = a',
        'nonsense = b',
        'privateKeyUsagePeriod = a',
        '1.2.3.4 = DER:0500',
        '1.2.3.4 = b',
        'subjectaltname = DNS:a',
        '1.subjectAltName = DNS:a',
        'nsComment = DER:0x',
        'keyUsage = ',
      ]),
  ]);
  return value();
}

function field(random: Random, prompting: boolean): string {
  const name = pick(random, fieldNames.slice(0, random() < 0.9 ? 33 : fieldNames.length));
  const value = pick(random, texts.slice(0, random() < 0.8 ? 10 : texts.length));
  if (!prompting) return `${name} = ${value}`;
  const lines = [`${name} = A prompt`];
  if (random() < 0.8) lines.push(`${name}_default = ${value}`);
  if (random() < 0.15) lines.push(`${name}_value = ${pick(random, texts)}`);
  if (random() < 0.15) lines.push(`${name}_min = ${pick(random, numbers)}`);
  if (random() < 0.2) lines.push(`${name}_max = ${pick(random, ['64', '2', 'x', '0', ''])}`);
  return lines.join('\n');
}

const options = [
  'default_md = sha256',
  'default_md = SHA384',
  'default_md = sha265',
  'default_md = shake128',
  'default_bits = 4096',
  'utf8 = yes',
  'utf8 = no',
  'string_mask = utf8only',
  'string_mask = nombstr',
  'string_mask = pkix',
  'string_mask = default',
  'string_mask = MASK:0x2002',
  'string_mask = nonsense',
  'x509_extensions = v3_ca',
  'x509_extensions = missing',
  'attributes = attrs',
  'attributes = missing',
  'encrypt_key = no',
] as const;

/** A file for a certificate request: mostly one that works, with something odd in it. */
export function request(random: Random): string {
  const prompting = random() < 0.35;
  const lines = ['host = ece', ...(random() < 0.2 ? ['oid_section = oids'] : []), '[req]'];
  lines.push(
    random() < 0.96
      ? 'distinguished_name = dn'
      : pick(random, ['distinguished_name = @dn', 'distinguished_name = DN', '# none']),
  );
  if (!prompting)
    lines.push(random() < 0.95 ? 'prompt = no' : pick(random, ['prompt = "no"', 'prompt = No', 'prompt = no # c']));
  if (random() < 0.8)
    lines.push(
      random() < 0.95
        ? 'req_extensions = v3_req'
        : pick(random, ['req_extensions = @v3_req', 'req_extensions =', '#req_extensions = v3_req']),
    );
  for (let count = some(random, 2); count > 0; count--) lines.push(pick(random, options));
  lines.push('[ dn ]');
  for (let count = 1 + some(random, 4); count > 0; count--) lines.push(field(random, prompting));
  lines.push('[v3_req]');
  for (let count = some(random, 3); count > 0; count--) lines.push(extension(random));
  lines.push('[ v3_ca ]', random() < 0.9 ? 'basicConstraints = CA:TRUE' : extension(random));
  if (random() < 0.1) lines.push('authorityKeyIdentifier = keyid:always,issuer');
  lines.push('[alt_names]');
  for (let count = some(random, 3); count > 0; count--)
    lines.push(
      `${pick(random, ['DNS.1', 'DNS.2', 'IP.1', 'DNS', 'email', 'URI.1', 'DNS1', 'IP Address'].slice(0, random() < 0.95 ? 6 : 8))} = ${pick(random, ['a.example.com', '10.0.0.1', '::1', 'copy', 'a, b', '', '$host.example.com'])}`,
    );
  lines.push('[purposes]', 'a = serverAuth', `b = ${pick(random, purposes)}`);
  lines.push(
    '[dirn]',
    'CN = inside',
    ...(random() < 0.2 ? ['+OU = x', 'C = DE'] : []),
    ...(random() < 0.1 ? ['O = Zürich'] : []),
  );
  lines.push(
    '[attrs]',
    pick(random, [
      'challengePassword = secret',
      'unstructuredName = x',
      'challengePassword_min = 4',
      'unstructuredName = name\nunstructuredName_default = y',
    ]),
  );
  lines.push(
    '[oids]',
    pick(random, ['mine = 1.2.3.4.5', 'mine = 1.2.3.4.5.6', 'CN = 1.2.3', 'mine = 2.5.4.3', 'mine = x']),
  );
  lines.push('[empty]', rareSections.replace(/^\[empty\]\n/, ''));
  return mutated(random, lines).join(random() < 0.1 ? '\r\n' : '\n');
}

/** A file that includes others, and one or a few of its bytes changed. */
export function requestInBytes(random: Random): Buffer {
  const lines = request(random).split('\n');
  if (random() < 0.6) lines.splice(some(random, 12), 0, pick(random, directives));
  let text = Buffer.from(lines.join('\n')).toString('latin1');
  const within = Math.min(text.length, 600);
  for (let count = some(random, 2); count > 0; count--) {
    const at = some(random, within);
    const [before, behind] = [text.slice(0, at), text.slice(at)];
    text = pick<() => string>(random, [
      () => before + pick(random, pieces) + behind,
      () => before + behind.slice(1 + some(random, 3)),
      () => before + String.fromCharCode(behind.charCodeAt(0) ^ (1 << some(random, 7))) + behind.slice(1),
      () => before + text.slice(at / 2, at / 2 + some(random, 40)) + behind,
    ])();
  }
  return Buffer.from(random() < 0.05 ? `\xef\xbb\xbf${text}` : text, 'latin1');
}

const pieces = [
  '\\',
  '\\\n',
  '"',
  "'",
  '`',
  '#',
  '$',
  '=',
  '[',
  ']',
  '\0',
  '\xff',
  '\xc3\xa9',
  '\r',
  '\n',
  '\r\n',
  ' ',
  '\t',
  '::',
  '$host',
  '@',
  ',',
  ':',
  '+',
  '.',
  ';',
  '\xef\xbb\xbf',
  '\x0b',
  'a'.repeat(520),
] as const;

/** Sometimes one line is lost, moved or broken. */
function mutated(random: Random, lines: string[]): string[] {
  if (random() < 0.75) return lines;
  const at = some(random, lines.length - 1);
  const line = lines[at]!;
  const broken = pick(random, [
    '',
    line.replace('=', ' '),
    `${line}\\`,
    `#${line}`,
    `;${line}`,
    line.replace(']', ''),
    `${line} # c`,
    line.toUpperCase(),
    `${line}\n${line}`,
    line.replace('=', '=='),
  ]);
  return [...lines.slice(0, at), broken, ...lines.slice(at + 1)];
}
