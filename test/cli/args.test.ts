import assert from 'node:assert/strict';
import { parseArguments } from '../../server/src/cli/args';
import { Failure } from '../../server/src/cli/failure';
import { cli } from '../harness/cli';

function refusal(...argv: string[]): string {
  try {
    parseArguments(argv);
  } catch (error) {
    assert.ok(error instanceof Failure);
    return error.message;
  }
  return assert.fail('was taken');
}

describe('command line', () => {
  it('is read in any order', () => {
    const args = parseArguments([
      'check',
      '--fix',
      'a.xml',
      '--severity',
      'x/y=off',
      '--severity=x/z=hint',
      '-',
      '--max-warnings=3',
    ]);
    assert.equal(args.command, 'check');
    assert.deepEqual(args.positionals, ['a.xml', '-']);
    assert.deepEqual(args.values('severity'), ['x/y=off', 'x/z=hint']);
    assert.equal(args.value('max-warnings'), '3');
    assert.ok(args.has('fix') && !args.has('diff'));
  });

  it('takes everything behind -- for a file', () => {
    assert.deepEqual(parseArguments(['check', '--', '--fix']).positionals, ['--fix']);
  });

  const refusals: readonly [readonly string[], RegExp][] = [
    [[], /^A command is missing\.[\s\S]*ccconfig check/],
    [['--fixx'], /There is no option --fixx/],
    [['help', 'chek'], /Did you mean "ccconfig check"/],
    [['chek'], /Did you mean "ccconfig check"\?/],
    [['web.config'], /To check a file or folder: ccconfig check web\.config/],
    [['frobnicate'], /The commands are check, explain/],
    [['check', '--fixx'], /"ccconfig check" has no option --fixx\. Did you mean --fix\?/],
    [['check', '--xyzzyx'], /has no option --xyzzyx\. See: ccconfig check --help/],
    [['check', '--write'], /--write; it belongs to "ccconfig auth"/],
    [['check', '--format'], /--format needs a value: --format text\|json/],
    [['check', '--output', '--fix'], /--output needs a value: --output FILE/],
    [['check', '--output='], /--output needs a value/],
    [['check', '--format', 'jsn'], /--format cannot be "jsn"\. Did you mean "json"\?/],
    [['check', '--format', 'yaml'], /Write text or json\./],
    [['check', '--fix=yes'], /--fix takes no value/],
    [['explain'], /^RULE is missing: ccconfig explain RULE/],
    [['explain', 'a', 'b'], /one argument too many/],
    [['rules', 'a'], /one argument too many: ccconfig rules$/],
    [['auth', 'windows'], /^FILE is missing: ccconfig auth windows\|sql FILE/],
  ];
  for (const [argv, message] of refusals) {
    it(`refuses "${argv.join(' ')}"`, () => assert.match(refusal(...argv), message));
  }

  it('answers --help for all and for each command, with every option of it', async () => {
    const all = await cli('/', ['--help']);
    assert.equal(all.status, 0);
    assert.match(all.stdout, /ccconfig check \[PATH\|GLOB\|-\]\.\.\. +check files/);
    for (const command of ['check', 'explain', 'rules', 'read', 'auth', 'lsp']) {
      assert.match(all.stdout, new RegExp(`ccconfig ${command}`));
      const one = await cli('/', [command, '--help']);
      assert.equal(one.status, 0);
      assert.match(one.stdout, new RegExp(`^ccconfig ${command}`));
      assert.equal(one.stderr, '');
    }
    assert.deepEqual(await cli('/', ['help']), all);
    const { stdout } = await cli('/', ['help', 'check']);
    assert.equal((await cli('/', ['check', '-h'])).stdout, stdout);
    const documented = 'format output fix diff severity quiet max-warnings config stdin-filename kind'.split(' ');
    for (const option of documented) assert.match(stdout, new RegExp(`^  --${option} `, 'm'));
  });

  it('answers --version', async () => {
    assert.deepEqual((await cli('/', ['--version'])).stdout, `${require('../../package.json').version}\n`);
    assert.equal((await cli('/', ['-v'])).status, 0);
  });

  it('says on stderr what is wrong, with status 2', async () => {
    const result = await cli('/', ['chek']);
    assert.deepEqual([result.status, result.stdout], [2, '']);
    assert.match(result.stderr, /^ccconfig: There is no command "chek"\./);
    assert.equal((await cli('/', [])).status, 2);
  });
});
