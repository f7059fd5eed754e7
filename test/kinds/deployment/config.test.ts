import assert from 'node:assert/strict';
import fc from 'fast-check';
import { emptyConfig } from '../../../server/src/core/config';
import type { AnyKind } from '../../../server/src/core/kind';
import { analyze } from '../../../server/src/core/lint';
import { deploymentKind } from '../../../server/src/kinds/deployment';
import { parseConfig } from '../../../server/src/kinds/deployment/config';
import { uncursor } from '../../harness/marks';

const kind: AnyKind = deploymentKind([]);
const sample =
  '{\n  // site\n  "authentication": "windows",\n  "alwaysOn": true,\n  "rules": { "deployment/unknown-key": "off" },\n}\n';

const labels = (marked: string) => {
  const { text, offset } = uncursor(marked);
  return kind.completions!(kind.parse(text), offset, emptyConfig);
};

describe('ccconfig.jsonc', () => {
  it('reads what is right and passes over what is not', () => {
    const { config } = parseConfig(
      '{ "authentication": "sql", "alwaysOn": "yes", "rules": { "a/b": "off", "c/d": 1 } }',
    );
    assert.equal(config.authentication, 'sql');
    assert.equal(config.alwaysOn, undefined);
    assert.deepEqual({ ...config.rules }, { 'a/b': 'off' });
  });

  it('reads a file with a BOM', () => assert.equal(parseConfig(`\uFEFF${sample}`).config.alwaysOn, true));

  it('is not fooled by names of Object', () => {
    const { config } = parseConfig(
      '{ "__proto__": { "alwaysOn": true }, "rules": { "constructor": "toString", "a/b": "valueOf" } }',
    );
    assert.deepEqual([config.alwaysOn, Object.keys(config.rules)], [undefined, []]);
  });

  it('reads every prefix and every nesting without throwing', () => {
    for (let end = 0; end <= sample.length; end++) {
      const text = sample.slice(0, end);
      const { findings, crashes } = analyze({ kind, text, config: emptyConfig });
      assert.deepEqual(crashes, []);
      for (const { span } of findings) assert.ok(span.start <= span.end && span.end <= text.length);
    }
    assert.equal(analyze({ kind, text: '['.repeat(200_000), config: emptyConfig }).crashes.length, 0);
  });

  it('reads anything at all', () =>
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('{', '}', '[', ']', '"', ':', ',', 'rules', 'alwaysOn', '/', '*', '\n', '1'),
        }),
        text => {
          assert.deepEqual(analyze({ kind, text, config: emptyConfig }).crashes, []);
        },
      ),
    ));

  it('reads who may frame, as domains of DNS, and only what is right', () => {
    const framing = (text: string) => parseConfig(`{ "framing": ${text} }`).config.framing;
    const text = '{ "allow": ["*.Example.com", "https://bücher.example:8445/", "example.com"], "ports": [8445, 8445] }';
    assert.deepEqual(framing(text), { allow: ['example.com', 'xn--bcher-kva.example'], ports: [8445] });
    assert.deepEqual(framing('{ "allow": [], "subdomains": false, "httpsOnly": true, "ports": [] }'), {
      allow: [],
      subdomains: false,
      httpsOnly: true,
      ports: [],
    });
    assert.deepEqual(framing('{ "allow": ["a b"], "ports": ["1"], "subdomains": 1 }'), {});
    assert.equal(framing('["example.com"]'), undefined);
  });

  it('takes suppressions in line comments', () => {
    const text = '{\n  // ccconfig-disable-next-line deployment/unknown-key -- for another tool\n  "other": 1\n}\n';
    assert.deepEqual(analyze({ kind, text, config: emptyConfig }).findings, []);
  });

  it('completes keys that are not there yet, rule ids and values', () => {
    assert.deepEqual(
      labels('{ "alwaysOn": true, "│" }').map(({ label }) => label),
      ['authentication', 'loadBalancer', 'contextRoot', 'framing', 'certificate', 'rules'],
    );
    assert.deepEqual(
      labels('{ "framing": { "ports": [8445], "│" } }').map(({ insert }) => insert),
      ['"allow": [""]', '"subdomains": true', '"httpsOnly": true'],
    );
    assert.deepEqual(
      labels('{ "framing": { "subdomains": │ } }').map(({ insert }) => insert),
      ['true', 'false'],
    );
    assert.ok(labels('{ "rules": { "│" } }').some(({ label }) => label === 'deployment/unknown-key'));
    assert.deepEqual(
      labels('{ "authentication": "│" }').map(({ insert }) => insert),
      ['"windows"', '"sql"'],
    );
    assert.deepEqual(
      labels('{ "alwaysOn": │ }').map(({ insert }) => insert),
      ['true', 'false'],
    );
    assert.deepEqual(labels('{ "rules": { "deployment/unknown-key": "│" } }')[0]!.insert, '"off"');
  });

  it('explains keys, values and rules', () => {
    const hover = (marked: string) => {
      const { text, offset } = uncursor(marked);
      return kind.hover!(kind.parse(text), offset, emptyConfig)?.markdown ?? '';
    };
    assert.match(hover('{ "always│On": true }'), /availability group/);
    assert.match(hover('{ "authentication": "win│dows" }'), /integratedSecurity=true/);
    assert.match(hover('{ "rules": { "deployment/unk│nown-key": "off" } }'), /nothing is checked/);
    assert.match(hover('{ "rules": { "deployment/unknown-key": "o│ff" } }'), /not run/);
    assert.match(hover('{ "framing": { "al│low": ["example.com"] } }'), /may frame/);
    assert.match(hover('{ "framing": { "allow": ["exam│ple.com"] } }'), /may frame/);
    assert.equal(hover('{ "other│": 1 }'), '');
  });
});
