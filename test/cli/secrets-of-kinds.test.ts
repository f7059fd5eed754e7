import assert from 'node:assert/strict';
import { cli, temporaryFolder } from '../harness/cli';

const secret = 'S3cr3tS3cr3t';

/** A file of each kind that may hold a password, with the places where one stands; `@` stands for the secret. */
interface SecretFile {
  readonly name: string;
  readonly frame: (line: string) => string;
  readonly places: readonly string[];
  /** What can be asked of such a file, besides its checks. */
  readonly commands: readonly (readonly string[])[];
}

const request = (line: string, section = 'req'): string =>
  `[req]\nprompt = no\ndistinguished_name = dn\n${section === 'req' ? `${line}\n` : ''}[dn]\nCN = ece.example.com\n${section === 'dn' ? `${line}\n` : ''}`;

const files: readonly SecretFile[] = [
  {
    name: 'openssl.cnf',
    frame: line => request(line),
    places: [
      'output_password = @',
      'input_password = @',
      'input_password = "@',
      'output_password = a$@',
      'output_password = a#@',
      "output_password = a'@ # x",
      'output_password = \\@\\',
      'output_pasword = @',
      'Output_Password = @',
      'output_password @',
      '[req]\noutput_password = x\noutput_password = @',
    ],
    commands: [
      ['csr', 'openssl.cnf'],
      ['csr', 'openssl.cnf', '--format', 'json'],
    ],
  },
  {
    name: 'openssl.cnf',
    frame: line => request(line, 'dn').replace('[dn]', 'attributes = attrs\n[dn]'),
    places: [
      '[attrs]\nchallengePassword = @',
      '[attrs]\nchallengePassword = @\nchallengePassword_min = 400',
      '[attrs]\nchallengePassword_default = @',
      '[attrs]\nchallengePasword = @',
      '[attrs]\nchallengePassword @',
    ],
    commands: [
      ['csr', 'openssl.cnf'],
      ['csr', 'openssl.cnf', '--format', 'json'],
    ],
  },
  {
    name: 'input.properties',
    frame: line =>
      `ACTIVE_DATABASE_URL=jdbc:sqlserver://a.example.com:1433;databaseName=eGActiveDB\nACTIVE_USER=u\n${line}\n`,
    places: [
      'ACTIVE_PASS=@',
      'ACTIVE_PASS = @ ',
      'ACTIVE_PASS:@',
      'ACTIVE_PASS @',
      'ACTIVE_PASS=@\nACTIVE_PASS=@',
      'ACTIVE_PAS=@',
      'active_pass=@',
      'ACTIVE_PASS=\\u00zz@',
      'ACTIVE_PASS=a\\\n  @',
      'REPORTS_PASS=@\\',
      '#ACTIVE_PASS=@',
      'REPORTS_DATABASE_URL=jdbc:sqlserver://h;user=u;password=@;databaseName=a;x',
    ],
    commands: [],
  },
  {
    name: 'ic_ININ_Certificates.xml',
    frame: line => `<Certificates><Server>\n${line}\n</Server></Certificates>\n`,
    places: [
      '<Password>@</Password>',
      '<Password>@',
      '<Password>@</Pasword>',
      '<Password><![CDATA[@]]></Password>',
      '<Password value="@"/>',
      '<Password>a & @</Password>',
      '<PrivateKeyPath>a.bin</PrivateKeyPath><Password>@</Password><Password>@</Password>',
    ],
    commands: [],
  },
  {
    name: 'web.config',
    frame: line => `<configuration>\n${line}\n</configuration>\n`,
    places: [
      '<connectionStrings><add name="a" connectionString="Server=s;Password=@" /></connectionStrings>',
      '<connectionStrings><add name="a" connectionString="Password=&@" /></connectionStrings>',
      '<appSettings><add key="Smtp.Password" value="@" /></appSettings>',
      '<appSettings><add key="Password" value="@ /></appSettings>',
      '<system.webServer><rewrite><rules><rule name="a"><match url="(" /><serverVariables><set name="HTTP_AUTHORIZATION" value="Basic @" /></serverVariables><action type="None" /></rule></rules></rewrite></system.webServer>',
    ],
    commands: [
      ['rewrite', 'web.config', '--url', 'https://ece.example.com/'],
      ['rewrite', 'web.config', '--url', 'https://ece.example.com/', '--format', 'json'],
      ['framing', 'web.config'],
      ['framing', 'web.config', '--format', 'json'],
      ['allow', 'example.com', '--in', 'web.config'],
    ],
  },
];

const common = (name: string): readonly (readonly string[])[] => [
  ['check', '--hints'],
  ['check', '--format', 'json'],
  ['check', '--fix', '--diff'],
  ['read', name],
  ['read', name, '--format', 'json'],
];

describe('passwords of every kind', () => {
  const folder = temporaryFolder();
  for (const { name, frame, places, commands } of files)
    for (const place of places)
      it(`are shown by no command: ${name}, ${place.replaceAll('\n', ' ')}`, async () => {
        for (const argv of [...common(name), ...commands]) {
          folder.write({ [name]: frame(place).replaceAll('@', secret) });
          const { stdout, stderr } = await cli(folder.path, argv, { columns: 70 });
          assert.ok(!(stdout + stderr).includes(secret.slice(1)), `${argv.join(' ')}\n${stdout}${stderr}`);
        }
      });
});
