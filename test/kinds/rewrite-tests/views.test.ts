import assert from 'node:assert/strict';
import { emptyConfig } from '../../../server/src/core/config';
import type { Completion } from '../../../server/src/core/kind';
import { rewriteTests } from '../../../server/src/kinds/rewrite-tests';
import { webConfig } from '../../../server/src/kinds/web-config';
import { uncursor } from '../../harness/marks';
import { otherFilesOf } from '../../harness/other-texts';
import { inRewrite } from '../../harness/web-config';

function completed(marked: string): string[] {
  const { text, offset } = uncursor(marked);
  return rewriteTests.completions!(rewriteTests.parse(text), offset, emptyConfig).map(({ label }) => label);
}

/** The text after the completion with that label. */
function accepted(marked: string, label: string): string {
  const { text, offset } = uncursor(marked);
  const found = rewriteTests.completions!(rewriteTests.parse(text), offset, emptyConfig).find(
    each => each.label === label,
  );
  assert.ok(found, label);
  return text.slice(0, found.replace.start) + found.insert + text.slice(found.replace.end);
}

describe('rewrite tests: completion', () => {
  it('offers the keys that may stand there and do not yet', () => {
    assert.deepEqual(completed('{ "tests": [], │ }'), ['folder']);
    assert.deepEqual(completed('{ "tests": [{ "name": "a", "│" }] }'), ['request', 'response', 'expect']);
    assert.ok(completed('{ "tests": [{ "expect": { "│ } }] }').includes('redirect'));
    assert.deepEqual(completed('{ "tests": [{ "response": { │ } }] }'), ['status', 'headers']);
    assert.ok(completed('{ "tests": [{ "expect": { "headers": { │ } } }] }').includes('X-Frame-Options'));
    assert.ok(!completed('{ "tests": [{ "expect": { "headers": { "Server": "", │ } } }] }').includes('Server'));
    assert.deepEqual(completed('{ "tests": [{ "expect": { "variables": { │ } } }] }'), []);
    assert.ok(completed('{ "tests": [{ "request": { "method": "│" } }] }').includes('"POST"'));
    assert.deepEqual(completed('{ "tests": [{ "expect": { "aborted": │ } }] }'), ['true', 'false']);
  });

  it('writes a key with an example, and only the key where there is a value', () => {
    assert.equal(
      accepted('{ "tests": [{ "expect": { │ } }] }', 'status'),
      '{ "tests": [{ "expect": { "status": 301 } }] }',
    );
    assert.equal(accepted('{ "fol│": "/" }', 'folder'), '{ "folder": "/" }');
    assert.equal(
      accepted('{ "tests": [{ "request": { "headers": { "Re│" } } }] }', 'Referer'),
      '{ "tests": [{ "request": { "headers": { "Referer": "" } } }] }',
    );
    assert.equal(
      accepted('{ "tests": [{ "request": { "method": "P│" } }] }', '"POST"'),
      '{ "tests": [{ "request": { "method": "POST" } }] }',
    );
  });

  it('writes what is right', () => {
    const tests = accepted('{ │ }', 'tests');
    const { faults, errors } = rewriteTests.parse(tests);
    assert.deepEqual([faults, errors], [[], []]);
  });
});

describe('rewrite tests: names of rules', () => {
  const config = '<rules><rule name="To HTTPS" /><rule name="a &quot;b&quot;" /></rules>';
  const others = otherFilesOf(rewriteTests, [{ path: 'web.config', kind: webConfig, text: inRewrite(config) }]);

  it('are offered from the configuration beside', () => {
    const { text, offset } = uncursor('{ "tests": [{ "expect": { "ran": ["T│"] } }] }');
    const items = rewriteTests.completions!(rewriteTests.parse(text), offset, emptyConfig, others);
    assert.deepEqual(
      items.map(({ label }) => label),
      ['"To HTTPS"', '"a \\"b\\""'],
    );
    const [{ replace, insert }] = items as [Completion];
    assert.equal(
      text.slice(0, replace.start) + insert + text.slice(replace.end),
      '{ "tests": [{ "expect": { "ran": ["To HTTPS"] } }] }',
    );
    assert.deepEqual(rewriteTests.completions!(rewriteTests.parse(text), offset, emptyConfig), []);
  });

  it('refer to the rules, and are written as JSON', () => {
    const text = '{ "tests": [{ "expect": { "ran": ["To HTTPS", 7, ""], "notRan": ["a"] } }] }';
    const facts = rewriteTests.facts!(rewriteTests.parse(text));
    assert.deepEqual(
      facts.map(({ role, name, span }) => [role, name, text.slice(span.start, span.end)]),
      [
        ['refers', 'to https', 'To HTTPS'],
        ['refers', 'a', 'a'],
      ],
    );
    assert.equal(facts[0]?.encode('a "b"'), 'a \\"b\\"');
  });
});

describe('rewrite tests: hover and outline', () => {
  const text =
    '{ "tests": [{ "name": "first", "request": "/", "expect": { "notRan": ["a"], "headers": { "A": null } } }] }';
  const hover = (at: string) =>
    rewriteTests.hover!(rewriteTests.parse(text), text.indexOf(at) + 1, emptyConfig)?.markdown;

  it('explains keys', () => {
    assert.match(hover('"notRan"')!, /^\*\*notRan\*\*: Names of rules whose action is not carried out\./);
    assert.match(hover('"tests"')!, /The tests, in any order/);
    assert.equal(hover('"first"'), undefined);
    assert.equal(hover('"A"'), undefined);
  });

  it('names the tests', () => {
    const [symbol] = rewriteTests.symbols!(rewriteTests.parse(text));
    assert.equal(symbol?.name, 'first');
    assert.equal(text.slice(symbol.selection.start, symbol.selection.end), '"first"');
  });
});
