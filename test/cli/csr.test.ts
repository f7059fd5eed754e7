import assert from 'node:assert/strict';
import { type CliResult, cli, temporaryFolder } from '../harness/cli';

const file = `[req]
prompt = no
distinguished_name = dn
req_extensions = ext
[dn]
C = US
O = Example Inc
OU = Support
+CN = ece.example.com
[ext]
keyUsage = critical, digitalSignature
subjectAltName = @names
[names]
DNS.1 = ece.example.com
IP.1 = 10.0.0.1
`;

describe('ccconfig csr', () => {
  const folder = temporaryFolder();
  const run = (files: Readonly<Record<string, string | Uint8Array>>, ...argv: string[]): Promise<CliResult> => {
    folder.write(files);
    return cli(folder.path, ['csr', ...argv]);
  };
  const json = async (text: string | Uint8Array, others: Readonly<Record<string, string>> = {}, ...argv: string[]) => {
    const { status, stdout } = await run({ 'a.cnf': text, ...others }, 'a.cnf', '--format', 'json', ...argv);
    return { status, ...JSON.parse(stdout) };
  };

  it('shows the request for a person', async () => {
    const { status, stdout, stderr } = await run({ 'openssl.cnf': file }, 'openssl.cnf');
    assert.deepEqual([status, stderr], [0, '']);
    assert.equal(
      stdout,
      `Subject
  C    US
  O    Example Inc
  OU   Support
  +CN  ece.example.com

Key
  RSA, 2048 bits, signed with sha256

Extensions
  keyUsage        (critical) digitalSignature
  subjectAltName  DNS:ece.example.com, IP:10.0.0.1
`,
    );
  });

  it('gives each of many names a line of its own', async () => {
    const names = Array.from({ length: 6 }, (_, index) => `DNS.1${index} = a${index}.ece.example.com\n`).join('');
    const { stdout } = await run({ 'openssl.cnf': file + names }, 'openssl.cnf');
    assert.match(stdout, /\n {2}subjectAltName {2}DNS:ece\.example\.com\n {18}IP:10\.0\.0\.1\n {18}DNS:a0/);
  });

  it('shows it for a program', async () => {
    const { status, ...shown } = await json(
      `default_md = sha512\n${file.replace('[dn]', 'default_bits = 4096\n[dn]')}`,
    );
    assert.equal(status, 0);
    assert.deepEqual(shown, {
      version: 1,
      path: 'a.cnf',
      accepted: true,
      error: null,
      subject: [
        { name: 'C', value: 'US' },
        { name: 'O', value: 'Example Inc' },
        { name: 'OU', value: 'Support' },
        { name: 'CN', value: 'ece.example.com' },
      ],
      key: { algorithm: 'RSA', bits: 4096 },
      digest: 'sha512',
      extensions: [
        { name: 'keyUsage', critical: true, values: ['digitalSignature'] },
        { name: 'subjectAltName', critical: false, values: ['DNS:ece.example.com', 'IP:10.0.0.1'] },
      ],
      dropped: [],
    });
  });

  it('says why there is none, where, and what is asked for all the same', async () => {
    const { status, stdout } = await run({ 'openssl.cnf': file.replace('IP.1 = 10', 'IP.1 = 300') }, 'openssl.cnf');
    assert.equal(status, 1);
    assert.match(
      stdout,
      /^OpenSSL makes no request with this file\.\n {2}openssl\.cnf:15:1\n {2}bad ip address: value=300\.0\.0\.1\n\nWhat the file asks for all the same:\n\nSubject\n {2}C/,
    );
  });

  it('tells what is left out, and why', async () => {
    const { dropped } = await json(
      `[req]
distinguished_name = dn
x509_extensions = ext
subjectAltName = DNS:a
.include gone.cnf
[dn]
CN = Name
CN_default = a
CN_default = b
O = Organization
nonsense = x
OU_default = c
[ext]
subjectAltName = DNS:a
[names]
DNS.1 = a
`,
    );
    assert.deepEqual(
      dropped.map(({ what, why }: { what: string; why: string }) => `${what}: ${why}`),
      [
        'O: Without O_default there is no answer in batch mode, and the field is left out.',
        'nonsense: OpenSSL knows no field of this name and passes it over.',
        '.include gone.cnf: There is no such file where OpenSSL looks, and it goes on without a word.',
        'subjectAltName: Extensions are read only in the section that req_extensions names, not in [req].',
        'CN_default: Only the last CN_default of a section counts.',
        'OU_default: There is no field OU that it belongs to.',
        '[ext]: x509_extensions is for certificates that openssl req -x509 makes. A request has what req_extensions names.',
        '[names]: No subjectAltName of the request leads to these names.',
      ],
    );
  });

  it('reads what is included from where it is started, folders too', async () => {
    const includes = file.replace(/\[dn\][\s\S]*?(?=\[ext\])/, '.include parts\n.include parts/more/last.txt\n');
    const others = {
      'parts/dn.cnf': '[dn]\nCN = a\n',
      'parts/readme.txt': 'not read',
      'parts/more/last.txt': 'O = b\n',
    };
    const { subject } = await json(includes, others);
    assert.deepEqual(subject, [
      { name: 'CN', value: 'a' },
      { name: 'O', value: 'b' },
    ]);
    const broken = await run({ 'parts/dn.cnf': 'CN a\n' }, 'a.cnf');
    assert.match(broken.stdout, / {2}a\.cnf:5:1\n {2}missing equal sign\n/);
    const text = file.replace(/\[dn\][\s\S]*?(?=\[ext\])/, '.include dn.cnf\n');
    folder.write({ 'b.cnf': text, 'other/dn.cnf': '[dn]\nCN = c\n' });
    const told = await cli(folder.path, ['csr', 'b.cnf'], { env: { OPENSSL_CONF_INCLUDE: 'other' } });
    assert.match(told.stdout, /^Subject\n {2}CN {2}c\n/);
    const elsewhere = await run({ 'parts/dn.cnf': '[dn]\nCN = \n' }, 'a.cnf');
    assert.match(elsewhere.stdout, / {2}a\.cnf\n {2}string too short: minsize=1\n/);
  });

  it('reads the bytes that the file is made of', async () => {
    const latin = (text: string) => Buffer.from(text, 'latin1');
    const german = file.replace('Example Inc', 'M\xfcller');
    const of = async (bytes: Uint8Array | string) => {
      const { error, subject } = await json(bytes);
      return error ?? subject[1].value;
    };
    assert.equal(await of(german), 'MÃ¼ller');
    assert.equal(await of(latin(german)), 'Müller');
    assert.equal(await of(german.replace('[dn]', 'utf8 = yes\n[dn]')), 'Müller');
    assert.equal(await of(latin(german.replace('[dn]', 'utf8 = yes\n[dn]'))), 'invalid utf8string');
    assert.equal(await of(Buffer.from(`\uFEFF${file}`, 'utf16le')), 'missing equal sign');
    assert.equal(await of(`\uFEFF${file}`), 'Example Inc');
  });

  it('takes the options from another section, and the environment', async () => {
    const other = await json(file.replace('[req]', '[mine]'), {}, '--section', 'mine');
    assert.equal(other.accepted, true);
    assert.equal((await json(file, {}, '--section', 'nope')).error, 'Error: No objects specified in config file');
    folder.write({ 'a.cnf': file.replace('Example Inc', '$ENV::ORGANIZATION') });
    const known = await cli(folder.path, ['csr', 'a.cnf'], { env: { ORGANIZATION: 'Mine' } });
    assert.match(known.stdout, / {2}O {4}Mine\n/);
    assert.match((await cli(folder.path, ['csr', 'a.cnf'])).stdout, /variable has no value/);
  });

  it('takes a file of any name, and the standard input, for an openssl.cnf', async () => {
    assert.equal((await run({ 'request.txt': file }, 'request.txt')).status, 0);
    assert.equal((await cli(folder.path, ['csr', '-'], { stdin: file })).status, 0);
    const other = await run({ 'web.config': '<configuration />' }, 'web.config');
    assert.deepEqual([other.status, other.stdout], [2, '']);
    assert.match(other.stderr, /made with an openssl\.cnf; web\.config is something else/);
    for (const argv of [[], ['a', 'b'], ['gone.cnf'], ['.'], ['a.cnf', '--section'], ['a.cnf', '--format', 'xml']])
      assert.equal((await run({ 'a.cnf': file }, ...argv)).status, 2, argv.join(' '));
  });

  it('shows no password, however it comes into the request', async () => {
    const secret = 'S3cr3tS3cr3t';
    const texts = [
      file.replace('[dn]', `output_password = ${secret}\n[dn]`).replace('Example Inc', '$req::output_password'),
      `[req]\ndistinguished_name = dn\nattributes = at\n[dn]\nCN = n\nCN_default = a\n[at]\nchallengePassword = p\nchallengePassword_default = ${secret.repeat(100)}\n`,
    ];
    for (const text of texts)
      for (const format of ['text', 'json']) {
        const { stdout } = await run({ 'a.cnf': text }, 'a.cnf', '--format', format);
        assert.ok(stdout.includes('***') && !stdout.includes(secret), stdout);
      }
  });
});
