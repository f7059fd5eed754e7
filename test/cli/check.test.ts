import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deploymentKind } from '../../server/src/kinds/deployment';
import { type CliOptions, type CliResult, cli, temporaryFolder } from '../harness/cli';
import { wordsKind } from '../harness/words-kind';

const kinds = [wordsKind, deploymentKind([wordsKind])];

describe('ccconfig check', () => {
  const folder = temporaryFolder();
  const check = (argv: readonly string[], options: CliOptions = {}): Promise<CliResult> =>
    cli(folder.path, ['check', ...argv], { kinds, ...options });
  const content = (name: string): string => readFileSync(join(folder.path, name), 'utf8');

  describe('text report', () => {
    it('groups by file, with the source line and carets', async () => {
      folder.write({ 'a/words.txt': 'one\n  a bad word, teh secret:hunter2\n', 'b/words.txt': 'tiny note' });
      const { status, stdout, stderr } = await check([]);
      assert.equal(status, 1);
      assert.equal(stderr, '');
      assert.equal(
        stdout,
        `a/words.txt

  error 2:5 words/bad
  The word "bad" stands here.
  2 | a bad word, teh secret:***
    |   ^^^
    = possible: Think about it

  warning 2:15 words/teh
  The word "teh" stands here.
  2 | a bad word, teh secret:***
    |             ^^^
    = --fix: Write "the"

b/words.txt

  info 1:6 words/note
  The word "note" stands here.
  1 | tiny note
    |      ^^^^
    = possible: Think about it

1 error, 1 warning and 1 info in 2 files; 1 can be fixed with --fix; 1 hint not shown (--hints)
`,
      );
    });

    it('shows hints with --hints', async () => {
      folder.write({ 'words.txt': 'tiny' });
      assert.match((await check(['--hints'])).stdout, /hint 1:1 words\/tiny[\s\S]*\n1 hint in 1 file\n$/);
      assert.match((await check([])).stdout, /^No problems in 1 file; 1 hint not shown \(--hints\)\n$/);
    });

    it('is coloured on a terminal only, unless told', async () => {
      folder.write({ 'words.txt': 'bad' });
      const coloured = async (options: CliOptions): Promise<boolean> =>
        (await check([], options)).stdout.includes('\u001B[31m');
      assert.equal(await coloured({}), false);
      assert.equal(await coloured({ columns: 80 }), true);
      assert.equal(await coloured({ columns: 80, env: { NO_COLOR: '1' } }), false);
      assert.equal(await coloured({ columns: 80, env: { TERM: 'dumb' } }), false);
      assert.equal(await coloured({ env: { FORCE_COLOR: '1' } }), true);
      assert.equal(await coloured({ columns: 80, env: { FORCE_COLOR: '0' } }), false);
    });

    it('fits the terminal', async () => {
      folder.write({ 'words.txt': `${'long '.repeat(100)}bad ${'long '.repeat(100)}` });
      const { stdout } = await check([], { columns: 60, env: { NO_COLOR: '1' } });
      const lines = stdout.split('\n');
      assert.ok(
        lines.every(line => line.length <= 60),
        stdout,
      );
      const source = lines.findIndex(line => line.includes('bad long'));
      assert.equal(lines[source + 1]!.indexOf('^^^'), lines[source]!.indexOf('bad'));
    });

    it('does not let a file speak to the terminal', async () => {
      folder.write({ 'words.txt': '\u001B]0;owned\u0007 bad' });
      assert.doesNotMatch((await check([])).stdout, /[\u001B\u0007]/);
    });
  });

  describe('JSON report', () => {
    it('has the documented shape', async () => {
      folder.write({ 'a/words.txt': '\r\nx😀bad teh', 'b/words.txt': '' });
      const { status, stdout } = await check(['--format', 'json']);
      assert.equal(status, 1);
      const docs = 'https://github.com/contact-center-config/contact-center-config/blob/main/docs/rules/words/';
      assert.deepEqual(JSON.parse(stdout), {
        version: 1,
        files: [
          {
            path: 'a/words.txt',
            kind: 'words',
            findings: [
              {
                rule: 'words/bad',
                severity: 'error',
                message: 'The word "bad" stands here.',
                start: { offset: 5, line: 2, column: 4 },
                end: { offset: 8, line: 2, column: 7 },
                data: {},
                docs: `${docs}bad.md`,
                fixable: false,
                suggestions: ['Think about it'],
                related: [],
              },
              {
                rule: 'words/teh',
                severity: 'warning',
                message: 'The word "teh" stands here.',
                start: { offset: 9, line: 2, column: 8 },
                end: { offset: 12, line: 2, column: 11 },
                data: {},
                docs: `${docs}teh.md`,
                fixable: true,
                suggestions: [],
                related: [],
              },
            ],
          },
          { path: 'b/words.txt', kind: 'words', findings: [] },
        ],
        summary: { files: 2, errors: 1, warnings: 1, infos: 0, hints: 0, fixable: 1 },
      });
    });

    it('holds infos and hints', async () => {
      folder.write({ 'words.txt': 'note tiny' });
      const { summary } = JSON.parse((await check(['--format', 'json'])).stdout);
      assert.deepEqual([summary.infos, summary.hints], [1, 1]);
    });
  });

  describe('exit status', () => {
    const cases: readonly [string, readonly string[], number][] = [
      ['', [], 0],
      ['bad', [], 1],
      ['odd odd', [], 0],
      ['odd odd', ['--max-warnings', '2'], 0],
      ['odd odd', ['--max-warnings', '1'], 1],
      ['odd odd', ['--max-warnings', '1', '--quiet'], 1],
      ['odd', ['--max-warnings', '-1'], 2],
      ['odd', ['--max-warnings', 'few'], 2],
      ['bad', ['--severity', 'words/bad=off'], 0],
      ['bad', ['--severity', 'words/bad=warning'], 0],
      ['odd', ['--severity', 'words/odd=error'], 1],
      ['odd', ['--severity', 'words/odd=off', '--severity', 'words/odd=error'], 1],
      ['note tiny', [], 0],
      ['crash', [], 2],
      ['bad', ['--diff'], 2],
      ['bad', ['missing.txt', 'words.txt'], 2],
    ];
    for (const [text, argv, status] of cases) {
      it(`is ${status} for "${text}" with "${argv.join(' ')}"`, async () => {
        folder.write({ 'words.txt': text });
        assert.equal((await check(argv)).status, status);
      });
    }

    it('is 2 for a rule that crashes, said without anything of the file; the rest is reported', async () => {
      folder.write({ 'words.txt': 'crash hunter2 bad' });
      const { stdout, stderr } = await check([]);
      assert.match(stderr, /words\.txt: the rule words\/crash did not finish: a defect of ccconfig.*TypeError at /);
      assert.doesNotMatch(stderr, /hunter2/);
      assert.match(stdout, /1 error in 1 file/);
    });
  });

  it('reports errors only with --quiet', async () => {
    folder.write({ 'a/words.txt': 'odd', 'b/words.txt': 'odd bad' });
    const { stdout } = await check(['--quiet']);
    assert.doesNotMatch(stdout, /odd stands|a\/words/);
    assert.match(stdout, /1 error in 1 file/);
    assert.equal((await check(['--quiet', 'a'])).stdout, '');
    const { files, summary } = JSON.parse((await check(['--quiet', '--format', 'json'])).stdout);
    assert.deepEqual(
      files.map(({ findings }: { findings: unknown[] }) => findings.length),
      [0, 1],
    );
    assert.equal(summary.warnings, 0);
  });

  it('refuses severities of what does not exist', async () => {
    for (const [value, message] of [
      ['words/bda=off', /There is no rule "words\/bda"\. Did you mean "words\/bad"\?/],
      ['bad=off', /Did you mean "words\/bad"\?/],
      ['words/bad=warn', /no level "warn"\. (Did you mean|It can be)/],
      ['words/bad', /write RULE=LEVEL/],
    ] as const) {
      const { status, stderr } = await check(['--severity', value]);
      assert.equal(status, 2);
      assert.match(stderr, message);
    }
  });

  it('writes the report to --output', async () => {
    folder.write({ 'words.txt': 'bad' });
    const { status, stdout } = await check(['--output', 'report.txt'], { columns: 80 });
    assert.deepEqual([status, stdout], [1, '']);
    assert.match(content('report.txt'), /^words\.txt\n\n {2}error 1:1 words\/bad/);
    const failed = await check(['--output', 'none/report.txt']);
    assert.equal(failed.status, 2);
    assert.match(failed.stderr, /none\/report\.txt cannot be written/);
  });

  describe('standard input', () => {
    it('is checked as the name that is given', async () => {
      const { status, stdout } = await check(['-', '--stdin-filename', 'deep/words.txt'], { stdin: 'bad' });
      assert.equal(status, 1);
      assert.match(stdout, /^deep\/words\.txt\n/);
    });

    it('is known by its text or by --kind', async () => {
      assert.equal((await check(['-'], { stdin: '#words bad' })).status, 1);
      assert.equal((await check(['-', '--kind', 'words'], { stdin: 'bad' })).status, 1);
      const { status, stderr } = await check(['-'], { stdin: 'bad' });
      assert.equal(status, 2);
      assert.match(stderr, /standard input: nothing tells what file this is\. .*--stdin-filename NAME/);
    });

    it('gives with --fix the fixed text, in its own encoding, and the report on stderr', async () => {
      const stdin = Buffer.from('\uFEFFteh bad ä\r\n', 'utf16le');
      const { status, bytes, stderr } = await check(['-', '--kind', 'words', '--fix'], { stdin });
      assert.equal(status, 1);
      assert.deepEqual(bytes, Buffer.from('\uFEFFthe bad ä\r\n', 'utf16le'));
      assert.match(stderr, /1 error in 1 file; 1 fixed/);
    });
  });

  describe('--fix', () => {
    it('repairs until nothing is left to repair', async () => {
      folder.write({ 'words.txt': 'teh first bad' });
      const { status, stdout } = await check(['--fix']);
      assert.equal(status, 1);
      assert.equal(content('words.txt'), 'the third bad');
      assert.match(stdout, /1 error in 1 file; 3 fixed\n$/);
      assert.match((await check(['--fix'])).stdout, /1 error in 1 file\n$/);
    });

    it('gives up on what never ends', async () => {
      folder.write({ 'words.txt': 'loop' });
      await check(['--fix']);
      assert.equal(content('words.txt'), `loop${'!'.repeat(10)}`);
    });

    const encodings: readonly [string, (text: string) => Buffer][] = [
      ['UTF-8', text => Buffer.from(text)],
      ['UTF-8 with a mark', text => Buffer.from(`\uFEFF${text}`)],
      ['UTF-16LE', text => Buffer.from(`\uFEFF${text}`, 'utf16le')],
      ['UTF-16BE', text => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
      ['ISO-8859-1', text => Buffer.from(text, 'latin1')],
    ];
    for (const [name, encode] of encodings) {
      it(`keeps ${name} and the line ends`, async () => {
        folder.write({ 'words.txt': encode('é teh\r\nü\nteh\r') });
        assert.equal((await check(['--fix'])).status, 0);
        assert.deepEqual(readFileSync(join(folder.path, 'words.txt')), encode('é the\r\nü\nthe\r'));
      });
    }

    it('does not touch a file whose encoding cannot hold the result', async () => {
      const bytes = Buffer.from('ä latin teh', 'latin1');
      folder.write({ 'words.txt': bytes });
      const { status, stdout, stderr } = await check(['--fix']);
      assert.equal(status, 2);
      assert.match(stderr, /words\.txt was not changed: its encoding \(iso-8859-1\) cannot hold the result/);
      assert.match(stdout, /2 warnings in 1 file; 2 can be fixed/);
      assert.deepEqual(readFileSync(join(folder.path, 'words.txt')), bytes);
    });

    it('shows with --diff what it would do, for patch, and writes nothing', async () => {
      const text = 'teh\r\n\r\nbad\r\n';
      folder.write({ 'a b/words.txt': text, 'words.txt': 'first\n' });
      const { status, stdout } = await check(['--fix', '--diff']);
      assert.equal(status, 1);
      assert.equal(content('a b/words.txt'), text);
      assert.match(
        stdout,
        /^--- a\/a b\/words\.txt\t\n\+\+\+ b\/a b\/words\.txt\t\n@@ -1,3 \+1,3 @@\n-teh\r\n\+the\r\n/,
      );
      writeFileSync(join(folder.path, 'change.diff'), stdout);
      execFileSync('git', ['apply', 'change.diff'], { cwd: folder.path });
      assert.equal(content('a b/words.txt'), 'the\r\n\r\nbad\r\n');
      assert.equal(content('words.txt'), 'third\n');
    });

    it('masks passwords in a diff and says so', async () => {
      folder.write({ 'words.txt': 'teh secret:hunter2' });
      const { stdout, stderr } = await check(['--fix', '--diff']);
      assert.match(stdout, /-teh secret:\*\*\*\n/);
      assert.match(stderr, /passwords show as \*\*\* .*not for patch/);
    });

    it('says nothing with --diff where nothing would change', async () => {
      folder.write({ 'words.txt': 'bad' });
      assert.equal((await check(['--fix', '--diff'])).stdout, '');
    });
  });

  describe('configuration', () => {
    it('is the nearest ccconfig.jsonc upward of each file', async () => {
      folder.write({
        'ccconfig.jsonc': '{ "rules": { "words/bad": "off" } }',
        'a/words.txt': 'bad',
        'b/ccconfig.jsonc': '{ "rules": { "words/bad": "warning" } }',
        'b/c/words.txt': 'bad',
      });
      const { status, stdout } = await check([]);
      assert.equal(status, 0);
      assert.match(stdout, /^b\/c\/words\.txt\n\n {2}warning[\s\S]*1 warning in 1 file/);
    });

    it('can be named, and the command line wins over it', async () => {
      folder.write({ 'words.txt': 'bad', 'other.jsonc': '{ "rules": { "words/bad": "off" } }' });
      assert.equal((await check(['--config', 'other.jsonc'])).status, 0);
      assert.equal((await check(['--config', 'other.jsonc', '--severity', 'words/bad=error'])).status, 1);
      const missing = await check(['--config', 'missing.jsonc']);
      assert.equal(missing.status, 2);
      assert.match(missing.stderr, /missing\.jsonc, the configuration, cannot be read/);
    });

    it('stops what it governs where it is broken, with the place; the rest is checked', async () => {
      folder.write({
        'a/ccconfig.jsonc': '{\n  "rules": { "words/bad": off }\n}',
        'a/words.txt': 'bad',
        'a/more/words.txt': 'bad',
        'b/words.txt': 'bad',
      });
      const { status, stdout, stderr } = await check(['a/words.txt', 'a/more', 'b']);
      assert.equal(status, 2);
      assert.equal(stderr.match(/a\/ccconfig\.jsonc:2:27: /g)?.length, 1);
      assert.match(stderr, /a\/words\.txt was not checked, since its configuration is broken/);
      assert.match(stdout, /^b\/words\.txt[\s\S]*1 error in 1 file/);
      const whole = await check(['a']);
      assert.equal(whole.status, 2);
      assert.match(whole.stdout, /error 2:27 /);
      assert.doesNotMatch(whole.stderr, /2:27/);
    });

    it('counts for the standard input by its name', async () => {
      folder.write({ 'a/ccconfig.jsonc': '{ "rules": { "words/bad": "off" } }' });
      assert.equal((await check(['-', '--stdin-filename', 'a/words.txt'], { stdin: 'bad' })).status, 0);
      assert.equal((await check(['-', '--stdin-filename', 'words.txt'], { stdin: 'bad' })).status, 1);
    });
  });
});
