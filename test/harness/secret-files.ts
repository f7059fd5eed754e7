/** Files that hold a password, in all the ways people write one: right, misspelt, half-typed. */

/** The password. */
export const secret = 'S3cr3tS3cr3t';

/** A file of each kind that may hold a password, with the places where one stands; `@` stands for the secret. */
export interface SecretFile {
  readonly name: string;
  readonly language: string;
  readonly frame: (line: string) => string;
  readonly places: readonly string[];
  /** What can be asked of such a file, besides its checks. */
  readonly commands: readonly (readonly string[])[];
}

const request = (line: string, section = 'req'): string =>
  `[req]\nprompt = no\ndistinguished_name = dn\n${section === 'req' ? `${line}\n` : ''}[dn]\nCN = ece.example.com\n${section === 'dn' ? `${line}\n` : ''}`;

export const secretFiles: readonly SecretFile[] = [
  {
    name: 'openssl.cnf',
    language: 'openssl-cnf',
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
      'output_password @ = x',
      'output_password @=@',
      'output password = @',
      'output_password @\\',
      'output_password\u00a0= @',
      '[req]\noutput_password = x\noutput_password = @',
    ],
    commands: [
      ['csr', 'openssl.cnf'],
      ['csr', 'openssl.cnf', '--format', 'json'],
    ],
  },
  {
    name: 'openssl.cnf',
    language: 'openssl-cnf',
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
    language: 'index-stats-properties',
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
    language: 'certificate-map',
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
    language: 'web-config',
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
