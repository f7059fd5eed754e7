import assert from 'node:assert/strict';
import { emptyConfig } from '../../server/src/core/config';
import type { Fact } from '../../server/src/core/kind';
import { type Analysis, analyze } from '../../server/src/core/lint';
import { factsReadBy, isDefined, type Lies, otherFiles, saysOf } from '../../server/src/core/other-files';
import { defineRule } from '../../server/src/core/rule';
import { fake } from '../harness/fake-kind';
import { compared, linked } from '../harness/linked-kind';
import { otherFilesOf } from '../harness/other-texts';
import { testRule } from '../harness/rule-tester';

testRule(linked, 'linked/not-defined', {
  findings: [
    {
      text: 'needs ⟦sun⟧',
      messageId: 'missing',
      others: [{ path: '../moon.linked', text: 'has moon' }],
      suggestions: [{ title: 'Use "moon"', fixed: 'needs moon' }],
      related: [{ path: '../moon.linked', text: 'moon' }],
    },
    { text: 'needs ⟦sun⟧', messageId: 'missing', others: [] },
  ],
  clean: ['needs sun', { text: 'needs sun', others: [{ path: 'b.linked', text: 'has sun' }] }],
  nearMisses: [
    { text: 'needs sun', others: [], incomplete: true },
    { text: 'needs sun', others: [{ path: 'b.linked', text: 'has moon ???' }] },
    { text: 'needs sun has sun', others: [] },
  ],
});

describe('other files', () => {
  const says = (path: string, text: string) => saysOf(`file:///d/${path}`, linked, linked.parse(text));
  const seen = (...paths: string[]) =>
    otherFiles(
      'file:///d/a/b/own.linked',
      paths.map(path => says(path, 'has x')),
      true,
    )
      .of('thing')
      .map(({ uri, lies }) => [uri.slice('file:///d/'.length), lies]);

  it('come in the order of their addresses, the file itself left out, and tell where they lie', () => {
    assert.deepEqual(
      seen('x.linked', 'a/b/own.linked', 'a/b/c/x.linked', 'a/b/x.linked', 'a/x.linked', 'a/bb/x.linked'),
      [
        ['a/b/c/x.linked', 'below'],
        ['a/b/x.linked', 'beside'],
        ['a/bb/x.linked', 'elsewhere'],
        ['a/x.linked', 'above'],
        ['x.linked', 'above'],
      ],
    );
  });

  it('are asked for where they lie, and come in order from two lists', () => {
    const files = ['x.linked', 'a/b/own.linked', 'a/b/x.linked', 'a/x.linked', 'c/x.linked'].map(path =>
      says(path, 'has x'),
    );
    const others = otherFiles('file:///d/a/b/own.linked', files, true, [says('a/b/a.linked', 'has y')]);
    const at = (lies?: Lies) => others.of('thing', lies).map(({ uri }) => uri.slice('file:///d/'.length));
    assert.deepEqual(at('above'), ['a/x.linked', 'x.linked']);
    assert.deepEqual(at('beside'), ['a/b/a.linked', 'a/b/x.linked']);
    assert.deepEqual(at('elsewhere'), ['c/x.linked']);
    assert.deepEqual(at(), ['a/b/a.linked', 'a/b/x.linked', 'a/x.linked', 'c/x.linked', 'x.linked']);
  });

  it('are asked for what they define for one owner', () => {
    const fact = (name: string, of: string) => ({ ...says('f', `has ${name}`).facts[0]!, of });
    const file = (path: string, ...facts: Fact[]) => ({ ...says(path, ''), facts });
    const files = [file('own', fact('a', 'p')), file('y', fact('b', 'p'), fact('c', 'q')), file('z', fact('d', 'p'))];
    const others = otherFiles('file:///d/own', files, true, [file('x', fact('e', 'p'))]);
    const names = (owner: string) => others.definedFor('thing', owner).map(found => found.fact.name);
    assert.deepEqual(names('p'), ['e', 'b', 'd']);
    assert.deepEqual(names('q'), ['c']);
    assert.deepEqual(names('toString'), []);
  });

  it('define a name, or do not, or nobody knows', () => {
    const of = (text: string, complete = true) => otherFiles('file:///d/own', [says('a/x.linked', text)], complete);
    const sun = { space: 'thing', name: 'sun' };
    assert.equal(isDefined(of('has sun ???', false), sun), true);
    assert.equal(isDefined(of('needs sun'), sun), false);
    assert.equal(isDefined(of('needs sun', false), sun), undefined);
    assert.equal(isDefined(of('???'), sun), undefined);
    assert.equal(
      isDefined(of('has sun'), sun, ({ lies }) => lies === 'above'),
      false,
    );
    assert.equal(isDefined(of('has sun'), { ...sun, space: 'other' }), false);
  });

  it('are read by the rules that say so, which check whole files', () => {
    assert.deepEqual(factsReadBy(linked), ['thing']);
    assert.deepEqual(factsReadBy(fake), []);
    const meta = {
      id: 'a/b',
      severity: 'error',
      category: 'startup',
      summary: 'A.',
      messages: { a: 'a' },
      references: [{ title: 'a' }],
    } as const;
    assert.throws(() => defineRule({ meta, readsFacts: ['thing'], checkUnit() {} }), /checks the whole file/);
    assert.throws(
      () => defineRule({ meta, readsFacts: ['thing'], check() {}, checkUnit() {} }),
      /checks the whole file/,
    );
  });
});

describe('an analysis in the light of other files', () => {
  const text = 'has x needs sun';
  const others = (other: string) => otherFilesOf(linked, [{ path: 'other.linked', text: other }]);
  const ids = ({ findings }: Analysis) => findings.map(({ ruleId }) => ruleId);
  const first = () => analyze({ kind: linked, text, config: emptyConfig, others: others('has sun') });

  it('is made anew, on what is known, when they say something else', () => {
    const before = first();
    assert.deepEqual(ids(before), ['linked/short']);
    const after = analyze({
      kind: linked,
      text,
      config: emptyConfig,
      others: others(''),
      previous: { analysis: before },
    });
    assert.deepEqual(ids(after), ['linked/short', 'linked/not-defined']);
    assert.equal(after.model, before.model);
  });

  it('does not run rules again that found nothing and whose files say the same', () => {
    const before = first();
    const { times } = compared;
    const after = analyze({
      kind: linked,
      text,
      config: emptyConfig,
      others: before.others!,
      previous: { analysis: before },
    });
    assert.deepEqual(after.findings, before.findings);
    assert.equal(compared.times, times);
  });

  it('gives them to no rule that does not read them', () => {
    let seen: unknown;
    const rule = defineRule({
      meta: {
        id: 'linked/other',
        severity: 'error',
        category: 'startup',
        summary: 'Another.',
        messages: { a: 'a' },
        references: [{ title: 'the tests' }],
      },
      check(_model, _report, context) {
        seen = context.others;
      },
    });
    analyze({ kind: { ...linked, rules: [rule] }, text, config: emptyConfig, others: others('') });
    assert.equal(seen, undefined);
  });
});
