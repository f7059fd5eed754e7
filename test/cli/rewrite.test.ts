import assert from 'node:assert/strict';
import { type CliResult, cli, temporaryFolder } from '../harness/cli';

const file = `<?xml version="1.0" encoding="UTF-8"?>
<configuration>
  <system.webServer>
    <rewrite>
      <rules>
        <rule name="HTTPS">
          <match url="(.*)" />
          <conditions>
            <add input="{HTTPS}" pattern="^OFF$" />
          </conditions>
          <action type="Redirect" url="https://{HTTP_HOST}/{R:1}" />
        </rule>
        <rule name="Proxy" stopProcessing="true">
          <match url="^system/(.*)$" />
          <conditions>
            <add input="{REQUEST_FILENAME}" matchType="IsFile" negate="true" />
            <add input="{HTTP_COOKIE}|{REMOTE_ADDR}" pattern="^a=1\\|10\\." negate="true" />
          </conditions>
          <action type="Rewrite" url="http://app:9001/system/{R:1}" />
        </rule>
      </rules>
      <outboundRules>
        <rule name="Framing">
          <match serverVariable="RESPONSE_X_Frame_Options" pattern=".+" />
          <action type="Rewrite" value="SAMEORIGIN" />
        </rule>
      </outboundRules>
    </rewrite>
  </system.webServer>
</configuration>
`;

describe('ccconfig rewrite', () => {
  const folder = temporaryFolder();
  const run = (...argv: string[]): Promise<CliResult> => {
    folder.write({ 'web.config': file });
    return cli(folder.path, ['rewrite', ...argv]);
  };

  it('tells rule by rule what happens, and how it ends', async () => {
    const { status, stdout, stderr } = await run('web.config', '--url', 'https://ece.example.com/system/a?b=1');
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /^GET https:\/\/ece\.example\.com\/system\/a\?b=1\n/);
    assert.match(
      stdout,
      /\n {2}did not run {2}"HTTPS" {4}web\.config:6:9 {3}"on" \(\{HTTPS\}\) does not match \^OFF\$\n/,
    );
    assert.match(
      stdout,
      /\n {2}ran {10}"Proxy" {4}web\.config:13:9\n.*\{R:0\} "system\/a" {2}\{R:1\} "a"\n {6}all of its 2 conditions hold\n/,
    );
    assert.match(
      stdout,
      /is not a file \(assumed\), as it must not be\n[\s\S]*\nWhich files and folders .* --file or --directory assume otherwise\.\n/,
    );
    assert.match(stdout, /the URL is now http:\/\/app:9001\/system\/a\?b=1\n/);
    assert.match(
      stdout,
      /did not run {2}"Framing" {2}web\.config:23:9 {2}X-Frame-Options is empty and does not match \.\+\n/,
    );
    assert.match(stdout, /\nThe request goes on as http:\/\/app:9001\/system\/a\?b=1\.\n/);
  });

  it('takes headers, variables, the answer and assumptions', async () => {
    const given = ['--header', 'Cookie: a=1', '--var', 'REMOTE_ADDR=10.0.0.1'];
    const { stdout } = await run('web.config', '--url', '/system/a', ...given);
    assert.match(stdout, /did not run {2}"Proxy".* condition 2: "a=1\|10\.0\.0\.1" .* matches .*, which it must not/);
    const answer = ['--response-header', 'X-Frame-Options: DENY', '--status', '404', '--file'];
    const framed = await run('web.config', '--url', '/x', ...answer);
    assert.match(framed.stdout, /sets X-Frame-Options to "SAMEORIGIN"; it was "DENY"\n/);
    const there = await run('web.config', '--url', '/system/a', '--file');
    assert.match(
      there.stdout,
      /did not run {2}"Proxy".* condition 1: .* is a file \(assumed\), which it must not be\n/,
    );
  });

  it('says that the answer was given no Content-Type where a rule asks for it', async () => {
    const outbound = `<outboundRules><rule name="r" preCondition="IsHTML"><match serverVariable="RESPONSE_A" pattern=".*" /><action type="Rewrite" value="b" /></rule><preConditions><preCondition name="IsHTML"><add input="{RESPONSE_CONTENT_TYPE}" pattern="^text/html" /></preCondition></preConditions></outboundRules>`;
    const text = `<configuration><system.webServer><rewrite>${outbound}</rewrite></system.webServer></configuration>`;
    folder.write({ 'html.config': text });
    const argv = ['rewrite', 'html.config', '--kind', 'web-config', '--url', '/x'];
    const without = await cli(folder.path, argv);
    assert.match(without.stdout, /it was given none\. --response-header "Content-Type: text\/html" gives it one\.\n/);
    const given = await cli(folder.path, [...argv, '--response-header', 'Content-Type: text/html']);
    assert.match(given.stdout, /\n {2}A: b\n/);
    assert.doesNotMatch(given.stdout, /given none/);
  });

  it('runs a file of a folder on the path below it', async () => {
    const { stdout } = await run('web.config', '--url', '/app/system/a', '--folder', '/app');
    assert.match(stdout, /The request goes on as http:\/\/app:9001\/system\/a\.\n/);
  });

  it('runs the rules of the files above first, told to', async () => {
    const inner =
      '<configuration><system.webServer><rewrite><rules>\n<rule name="Own"><match url="^b$"/><action type="Rewrite" url="c"/></rule></rules></rewrite></system.webServer></configuration>';
    const outer = inner.replace('Own', 'Above').replace('^b$', '^app/a$').replace('"c"', '"app/b"');
    const server = inner
      .replace(/rules>/g, 'globalRules>')
      .replace('<configuration>', '<configuration><system.applicationHost/>');
    folder.write({ 'web.config': outer, 'app/web.config': inner, 'applicationHost.config': server });
    const argv = ['rewrite', 'app/web.config', '--url', '/app/a', '--parent', 'web.config'];
    const { stdout } = await cli(folder.path, argv);
    assert.match(stdout, /ran {2}"Above" {2}web\.config:2:1\n[\s\S]*ran {2}"Own" {4}app\/web\.config:2:1\n/);
    assert.match(
      stdout,
      /goes on as https:\/\/localhost\/app\/c\.\n[\s\S]*applicationHost\.config\) were not run\. --parent/,
    );
    const told = await cli(folder.path, [...argv, '--parent', 'applicationHost.config', '--format', 'json']);
    const { steps, notes } = JSON.parse(told.stdout);
    assert.deepEqual(
      steps.map((step: { name: string; file?: string; start: unknown }) => [step.name, step.file]),
      [
        ['Own', 'applicationHost.config'],
        ['Above', 'web.config'],
        ['Own', undefined],
      ],
    );
    assert.deepEqual(notes, []);
    folder.write({ 'web.config': '<configuration>' });
    const broken = await cli(folder.path, argv);
    assert.equal(broken.status, 2);
    assert.match(broken.stderr, /^ccconfig: web\.config:1:\d+: .*500\.19/);
  });

  it('answers as JSON, with places', async () => {
    const { status, stdout } = await run('web.config', '--url', 'http://h/x', '--method', 'post', '--format', 'json');
    const { version, path, kind, method, steps, outcome, headers } = JSON.parse(stdout);
    assert.deepEqual([status, version, path, kind, method], [0, 1, 'web.config', 'web-config', 'POST']);
    assert.deepEqual(outcome, { kind: 'redirect', status: 301, location: 'https://h/x' });
    const [first] = steps;
    assert.deepEqual(first.start, { offset: file.indexOf('<rule name="HTTPS"'), line: 6, column: 9 });
    assert.deepEqual(first.match.captures, ['x', 'x']);
    assert.equal(first.conditions.list[0].match.start.line, 9);
    assert.ok(headers.some(({ name }: { name: string }) => name === 'Location'));
  });

  it('takes the standard input, and colours only on a terminal', async () => {
    const input = await cli(folder.path, ['rewrite', '-', '--kind', 'web-config', '--url', '/x'], { stdin: file });
    assert.equal(input.status, 0);
    assert.ok(!input.stdout.includes('\u001B'));
    folder.write({ 'web.config': file });
    const terminal = await cli(folder.path, ['rewrite', 'web.config', '--url', '/x'], { columns: 100 });
    assert.match(terminal.stdout, /\u001B\[90mdid not run/);
  });

  it('keeps to the width of a terminal, words whole', async () => {
    folder.write({ 'web.config': file });
    const long = `https://ece.example.com/system/${'a'.repeat(100)}`;
    const { stdout } = await cli(folder.path, ['rewrite', 'web.config', '--url', long], { columns: 60 });
    const lines = stdout.replace(/\u001B\[\d+m/g, '').split('\n');
    assert.deepEqual(
      lines.filter(line => line.length > 60 && !/a{90}/.test(line)),
      [],
    );
    assert.ok(lines.includes('      "on" ({HTTPS}) does not match ^OFF$'));
    assert.ok(lines.includes('        (http://app:9001/system/{R:1}), and no rule after it'));
  });

  it('colours nothing where NO_COLOR is set', async () => {
    folder.write({ 'web.config': file });
    const env = { NO_COLOR: '1' };
    const { stdout } = await cli(folder.path, ['rewrite', 'web.config', '--url', '/x'], { columns: 100, env });
    assert.ok(!stdout.includes('\u001B'));
  });

  it('answers within half a second what is built to hang', async () => {
    folder.write({ 'web.config': file.replace('^system/(.*)$', '^((a+)+)+$') });
    const { status, stdout } = await cli(folder.path, ['rewrite', 'web.config', '--url', `/${'a'.repeat(60)}!`]);
    assert.equal(status, 0);
    assert.match(stdout, /not known {4}"Proxy".* The pattern .* took too long on this input/);
    assert.match(stdout, /\nNot known\. The pattern/);
  });

  it('obeys nothing that a file or an address holds', async () => {
    folder.write({ 'web.config': file.replace('name="HTTPS"', 'name="a\u009Bb"') });
    const { stdout } = await cli(folder.path, ['rewrite', 'web.config', '--url', 'http://h/\u001B[31mx']);
    assert.ok(!/[\u001B\u009B]/.test(stdout));
  });

  it('refuses what it cannot work with, and says what to write', async () => {
    folder.write({
      'ccconfig.jsonc': '{}',
      'empty/web.config': '<configuration/>',
      'broken/web.config': '<configuration>\n <a b="&"/></configuration>',
    });
    for (const [argv, message] of [
      [['web.config'], /--url is missing: ccconfig rewrite FILE --url https:/],
      [['web.config', '--url', 'ece.example.com'], /--url ece\.example\.com: The URL is no address of http or https/],
      [['web.config', '--url', 'ftp://h/'], /--url ftp:\/\/h\/: The URL is no address of http or https/],
      [['web.config', '--url', '/', '--method', 'G T'], /--method G T: write one such as GET or POST/],
      [[], /^ccconfig: FILE is missing: ccconfig rewrite FILE --url URL/],
      [['web.config', '--url', '/', '--header', 'x'], /--header x: write it as 'Name: value'/],
      [['web.config', '--url', '/', '--var', 'x'], /--var x: write it as NAME=VALUE/],
      [['web.config', '--url', '/', '--status', '2000'], /--status 2000: write a number from 100 to 999/],
      [
        ['ccconfig.jsonc', '--url', '/'],
        /Rewrite rules stand in web\.config.*something else: deployment configuration/,
      ],
      [['empty/web.config', '--url', '/'], /holds no rewrite rules/],
      [['broken/web.config', '--url', '/'], /broken\/web\.config:2:8: .*500\.19/],
      [['missing.config', '--url', '/'], /no such file/],
    ] as const) {
      const { status, stderr } = await run(...argv);
      assert.equal(status, 2, argv.join(' '));
      assert.match(stderr, message);
    }
  });

  it('has help', async () => {
    const { stdout } = await run('--help');
    assert.match(stdout, /^ccconfig rewrite FILE --url URL \[OPTIONS\]\n/);
    assert.match(stdout, /--response-header 'NAME: VALUE'/);
  });
});
