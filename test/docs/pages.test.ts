import assert from 'node:assert/strict';
import { allRules, pageOf } from '../../scripts/documents';
import { emptyConfig } from '../../server/src/core/config';
import type { Finding } from '../../server/src/core/finding';
import type { AnyKind } from '../../server/src/core/kind';
import { analyze } from '../../server/src/core/lint';
import { kinds } from '../../server/src/kinds/all';
import { parseConfig } from '../../server/src/kinds/deployment/config';
import { otherFilesOf } from '../harness/other-texts';
import { type Example, examplesOf, sectionsOf } from '../harness/pages';

const kindOf: Record<string, string> = {
  xml: 'connection-pool-map',
  text: 'connection-pool-map',
  jsonc: 'deployment',
  ini: 'openssl-cnf',
  json: 'rewrite-tests',
  js: 'ece-config',
  bat: 'service-script',
};

/** The kind of an XML example by its root element, since examples are too small to be told by their content. */
const xmlKinds: readonly (readonly [RegExp, string])[] = [
  [/^(gadgets|finesseLayout)$/, 'finesse-layout'],
  [/^\w*Certificates$/, 'certificate-map'],
  [/^(configuration|rewrite|rules|outboundRules|rewriteMaps?)$/, 'web-config'],
];

function kindIdOf({ language, text }: Example): string | undefined {
  if (language === 'properties')
    return /^\uFEFF?(?:ACTIVE|REPORTS)_(?:DATABASE_URL|USER|PASS)/m.test(text)
      ? 'index-stats-properties'
      : 'reportsdb-properties';
  const root = language === 'xml' ? /<([a-z][\w.]*)/i.exec(text)?.[1] : undefined;
  return xmlKinds.find(([roots]) => root !== undefined && roots.test(root))?.[1] ?? kindOf[language];
}

/** A bare URL stands in a pool; `[user,password]` before it fills the pool's nodes. */
function inPool(text: string): string {
  const [, flags = '', url = ''] = /^(?:\[(.*?)\])?([\s\S]*?)\n?$/.exec(text)!;
  const escaped = url.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const node = (name: string, given: boolean) => `<${name} egid="1">${given ? 'given' : ''}</${name}>`;
  return `<conn_pool_list><connpool name="p">${node('User', flags.includes('user'))}${node('Password', flags.includes('password'))}<Url>${escaped}</Url></connpool></conn_pool_list>`;
}

function kindOfExample(example: Example): AnyKind {
  const id = kindIdOf(example);
  const kind = kinds.find(known => known.id === id);
  assert.ok(kind, `an example in "${example.language}" belongs to no kind`);
  return kind;
}

function findingsOf(example: Example): readonly Finding[] {
  const { language, text, config, beside } = example;
  const kind = kindOfExample(example);
  const its = beside && kindOfExample(beside);
  const others =
    beside &&
    otherFilesOf(kind, [
      {
        path: kind.id === 'rewrite-tests' ? its!.names[0]! : its === kind ? its.names[1]! : `../${its!.names[0]}`,
        kind: its,
        text: beside.text,
      },
    ]);
  const { findings, crashes } = analyze({
    kind,
    text: language === 'text' ? inPool(text) : text,
    config: config ? parseConfig(config).config : emptyConfig,
    encoding: { name: 'utf-8', bom: false },
    named: { at: () => 'missing' },
    others,
  });
  assert.deepEqual(crashes, []);
  return findings;
}

describe('rule pages', () => {
  for (const { meta } of allRules()) {
    it(meta.id, () => {
      const sections = sectionsOf(pageOf(meta.id));
      assert.deepEqual([...sections.keys()], ['Why', 'Incorrect', 'Correct', 'When to switch it off']);
      for (const [name, text] of sections) assert.ok(text.length > 4, `"${name}" is empty`);
      const incorrect = examplesOf(sections.get('Incorrect')!);
      const correct = examplesOf(sections.get('Correct')!);
      assert.ok(incorrect.length > 0 && correct.length > 0, 'both sections show an example');
      for (const example of incorrect) {
        const ids = findingsOf(example).map(({ ruleId }) => ruleId);
        assert.ok(ids.includes(meta.id), `not found in:\n${example.text}found: ${ids.join(', ')}`);
      }
      for (const example of correct) {
        const ids = findingsOf(example).map(({ ruleId }) => ruleId);
        assert.ok(!ids.includes(meta.id), `found in the correct example:\n${example.text}`);
      }
    });
  }
});
