import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyConfig } from '../../../server/src/core/config';
import type { Finding, FindingFix } from '../../../server/src/core/finding';
import { applyEdits } from '../../../server/src/core/fix';
import { analyze } from '../../../server/src/core/lint';
import { opensslCnf } from '../../../server/src/kinds/openssl-cnf';
import { makeRequests } from '../../harness/openssl';
import { brokenExtensions } from './promises/extensions';
import { brokenLines } from './promises/lines';
import { brokenNames } from './promises/names';
import { brokenOptions } from './promises/options';
import type { BrokenFile } from './promises/request';
import { brokenValues } from './promises/values';
import { brokenWiring } from './promises/wiring';
import { shownRequest } from './shown-request';

const broken: readonly BrokenFile[] = [
  ...brokenLines,
  ...brokenValues,
  ...brokenOptions,
  ...brokenNames,
  ...brokenWiring,
  ...brokenExtensions,
];

/** Ways of writing the same file, under which every promise has to hold. */
const variants: readonly { readonly name: string; readonly of: (text: string) => string }[] = [
  { name: 'as it is', of: text => text },
  { name: 'CRLF', of: text => text.replace(/\r?\n/g, '\r\n') },
  { name: 'a byte order mark', of: text => `\uFEFF${text}` },
  { name: 'no line end at the end', of: text => text.replace(/\n$/, '') },
  { name: 'comments and blank lines between', of: text => text.replace(/^(?=\[|[\w.]+ *=)/gm, '\n# what follows\n') },
  { name: 'comments behind', of: text => text.replace(/^([\w.]+ = [\w.@:, ]*[\w.])$/gm, '$1 # as it is') },
  { name: 'sections in parts', of: inParts },
  { name: 'no section of its own for the options', of: text => text.replace(/^\[req\]\n/, '') },
];

/** With the header of each section repeated in front of every entry. */
function inParts(text: string): string {
  let header = '';
  return text.replace(/^(?:(\[\w+\])|[\w.]+ *=.*(?<!\\))$/gm, (line, section?: string) => {
    if (section) header = section;
    return section || header === '' ? line : `${header}\n${line}`;
  });
}

function findingsOf(text: string): readonly Finding[] {
  const { findings, crashes } = analyze({ kind: opensslCnf, text, config: emptyConfig });
  assert.deepEqual(crashes, []);
  return findings;
}

const repairsOf = ({ fix, suggestions }: Finding): readonly FindingFix[] => [...(fix ? [fix] : []), ...suggestions];

const serious = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ severity }) => severity === 'error' || severity === 'warning');

interface Promised {
  readonly what: string;
  readonly text: string;
  readonly made: string;
}

/** Everything that is said about a file, and about the file after each repair. */
function promisesOf(
  { rule, says, text: plain, before, repairs }: BrokenFile,
  variant: (typeof variants)[number],
): Promised[] {
  const text = variant.of(plain);
  const what = `${rule}/${says}, ${variant.name}`;
  const all = findingsOf(text);
  const finding = all.find(({ ruleId }) => ruleId === `openssl-cnf/${rule}`);
  assert.equal(finding?.messageId, says, `${what}\n${text}`);
  const found = repairsOf(finding!);
  assert.deepEqual(
    found.map(({ title }) => title),
    repairs.map(([title]) => title),
    `${what}\n${text}`,
  );
  const known = new Set(all.map(({ ruleId, messageId }) => `${ruleId} ${messageId}`));
  return [
    { what, text, made: before },
    ...found.map((repair, index) => {
      const repaired = applyEdits(text, repair.edits);
      const title = `${what}: ${repair.title}`;
      const left = findingsOf(repaired).filter(
        ({ ruleId, messageId }) => ruleId === finding!.ruleId && messageId === says,
      );
      assert.ok(left.length < all.filter(of => of.ruleId === finding!.ruleId && of.messageId === says).length, title);
      // A repair brings no new fault.
      if (!repairs[index]![1].startsWith('refused'))
        assert.deepEqual(
          serious(findingsOf(repaired)).filter(
            of => of.severity === 'error' && !known.has(`${of.ruleId} ${of.messageId}`),
          ),
          [],
          title,
        );
      return { what: `${title}\n${repaired}`, text: repaired, made: repairs[index]![1] };
    }),
  ];
}

describe('openssl-cnf: what the real OpenSSL does before and after every repair', function () {
  this.timeout(240_000);

  it('is told with every message and every title of every rule', () => {
    const seen = new Map<string, Set<string>>();
    const see = (rule: string, id: string) => seen.set(rule, (seen.get(rule) ?? new Set()).add(id));
    for (const { rule, says, text } of broken) {
      see(rule, says);
      const { messages } = opensslCnf.rules.find(({ meta }) => meta.id === `openssl-cnf/${rule}`)!.meta;
      const finding = findingsOf(text).find(({ ruleId }) => ruleId === `openssl-cnf/${rule}`)!;
      for (const { title } of repairsOf(finding))
        for (const [id, template] of Object.entries(messages)) if (shapeOf(template).test(title)) see(rule, id);
    }
    const own = opensslCnf.rules.filter(({ meta }) => !elsewhere.has(meta.id.replace('openssl-cnf/', '')));
    const unseen = own.flatMap(({ meta }) =>
      Object.keys(meta.messages)
        .filter(id => !seen.get(meta.id.replace('openssl-cnf/', ''))?.has(id))
        .map(id => `${meta.id}/${id}`),
    );
    assert.deepEqual(
      unseen.filter(id => !rare.has(id)),
      [],
    );
  });

  for (const variant of variants)
    it(`is what the messages say: ${variant.name}`, async () => {
      const promises = broken.filter(file => isFor(file, variant.name)).flatMap(file => promisesOf(file, variant));
      const made = await makeRequests(promises.map(({ text }) => text));
      for (const [index, { what, made: promised }] of promises.entries())
        assert.equal(shownRequest(made[index]!).replace(/\/\S*ccconfig-openssl-\w+/, 'HOME'), promised, what);
    });
});

/** A title with any text where data goes. */
function shapeOf(template: string): RegExp {
  const parts = template.split(/\{\w+\}/).map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`);
}

/** Rules with tests of their own that need more than one file. */
const elsewhere: ReadonlySet<string> = new Set(['profile', 'included-file', 'encoding']);

/** Messages about what hardly anybody writes, which the tests of their rules hold; no password is a placeholder here. */
const rare: ReadonlySet<string> = new Set(
  [
    'placeholder/password',
    'field-value/other',
    // The file is stored in another encoding.
    'field-value/utf8',
    ...['modules', 'attributes', 'oids', 'subject'].map(step => `request-refused/${step}`),
  ].map(id => `openssl-cnf/${id}`),
);

/** Files that a way of writing does not leave what they are. */
const notFor: Readonly<Record<string, readonly string[]>> = {
  'comments and blank lines between': ['joined-lines'],
  // Without one of the two OpenSSL cannot be asked for a request at all, or an unknown word may be a variable.
  'no section of its own for the options': ['no-distinguished-name', 'unknown-option'],
  'sections in parts': ['section-not-closed', 'joined-lines', 'text-after-section'],
};

function isFor({ rule }: BrokenFile, variant: string): boolean {
  return !notFor[variant]?.includes(rule);
}

/** What OpenSSL makes of a file with a new key, whose options the other tests do not need. */
describe('openssl-cnf: keys that the real OpenSSL makes before and after a repair', function () {
  this.timeout(120_000);
  const options = (lines: string): string =>
    `[req]\nprompt = no\ndistinguished_name = dn\n${lines}[dn]\nCN = a.example.com\n`;

  it('have the size that is said', () => {
    for (const [written, before] of [
      ['2k', 'refused'],
      ['256', 'refused'],
      ['1024', '1024'],
    ] as const) {
      const text = options(`default_bits = ${written}\nencrypt_key = no\n`);
      assert.equal(sizeOf(text), before, written);
      assert.equal(sizeOf(repairedBy('key-size', text)), '2048', written);
    }
  });

  it('go to the file that is said', () => {
    const text = options('encrypt_key = no\ndefault_keyfile = C:\\temp\\new.pem\n');
    assert.deepEqual(filesOf(text), ['C:\temp\new.pem']);
    assert.deepEqual(filesOf(repairedBy('backslash-in-path', text)), ['C:\\temp\\new.pem']);
  });

  it('have the password that is said', () => {
    for (const [rule, password, before] of [
      ['backslash-in-path', 'ab\\cd1234', 'abcd1234'],
      ['comment-in-value', 'abcd#1234', 'abcd'],
      ['variable-without-value', 'abcd$1234', undefined],
    ] as const) {
      const text = options(`output_password = ${password}\n`);
      if (before) assert.ok(opensWith(text, before), rule);
      assert.ok(opensWith(repairedBy(rule, text), password), rule);
    }
  });
});

function repairedBy(rule: string, text: string): string {
  const finding = findingsOf(text).find(({ ruleId }) => ruleId === `openssl-cnf/${rule}`);
  return applyEdits(text, repairsOf(finding!)[0]!.edits);
}

/** Runs `openssl req` with a new key in a folder of its own, and asks something of what it leaves there. */
function withNewKey<T>(text: string, ask: (folder: string, output: string | undefined) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'ccconfig-key-'));
  try {
    const config = join(folder, 'request.cnf');
    writeFileSync(config, text);
    const args = ['req', '-new', '-batch', '-config', config, '-text', '-noout'];
    const { status, stdout } = spawnSync('openssl', args, { cwd: folder, encoding: 'utf8' });
    rmSync(config);
    return ask(folder, status === 0 ? stdout : undefined);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const sizeOf = (text: string): string | undefined =>
  withNewKey(text, (_, output) => (output ? /Public-Key: \((\d+) bit/.exec(output)?.[1] : 'refused'));

const filesOf = (text: string): string[] => withNewKey(text, folder => readdirSync(folder));

function opensWith(text: string, password: string): boolean {
  const keyed = text.replace('[dn]', 'default_keyfile = key.pem\n[dn]');
  return withNewKey(keyed, folder => {
    const args = ['pkey', '-in', 'key.pem', '-passin', `pass:${password}`, '-noout'];
    return spawnSync('openssl', args, { cwd: folder }).status === 0;
  });
}
