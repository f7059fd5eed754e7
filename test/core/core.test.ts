import assert from 'node:assert/strict';
import { emptyConfig } from '../../server/src/core/config';
import type { FileKind } from '../../server/src/core/kind';
import { analyze } from '../../server/src/core/lint';
import { nearMiss } from '../../server/src/core/near-miss';
import { Registry } from '../../server/src/core/registry';
import { defineRule, fillMessage, type Unit } from '../../server/src/core/rule';
import { overlaps } from '../../server/src/core/span';

const base = {
  id: 'kind/fault',
  severity: 'warning',
  category: 'hygiene',
  summary: 'Finds something.',
  messages: { found: 'Found {what}.', fix: 'Mend {what}' },
  references: [{ title: 'test' }],
} as const;

describe('defineRule', () => {
  const bad = (change: object) => () => defineRule({ meta: { ...base, ...change }, check() {} });
  it('refuses metadata that cannot be documented', () => {
    assert.throws(bad({ id: 'Fault' }), /<kind>\/<fault>/);
    assert.throws(bad({ summary: 'no capital' }), /summary/);
    assert.throws(bad({ messages: {} }), /no message/);
    assert.throws(bad({ references: [] }), /source/);
    assert.throws(() => defineRule({ meta: base }), /checks nothing/);
  });

  it('fills placeholders and leaves unknown ones to be noticed', () => {
    assert.equal(fillMessage('{a} and {b}', { a: 1 }), '1 and {b}');
  });
});

interface Line extends Unit {
  readonly text: string;
}
let checked = 0;
const lines: FileKind<readonly Line[], Line> = {
  id: 'lines',
  title: 'lines',
  language: 'lines',
  names: ['a.lines'],
  patterns: ['*.lines', 'x*y*z'],
  sniff: text => text.startsWith('#lines'),
  comments: { open: '#', close: '' },
  commentSpans: () => [],
  /** Lines keep their identity over a change, and move with the text before them. */
  parse: (text, previous) => {
    const old = new Map(previous?.model.map(line => [line.text, line]));
    let at = 0;
    return text.split('\n').map(part => {
      const line = (old.get(part) ?? { text: part }) as { start: number; end: number; text: string };
      line.start = at;
      line.end = at + part.length;
      at = line.end + 1;
      return line;
    });
  },
  units: model => model,
  rules: [
    defineRule({
      meta: { ...base, id: 'lines/bad', fix: true },
      checkUnit(line: Line, report) {
        checked++;
        const at = line.text.indexOf('bad');
        if (at < 0) return;
        const span = { start: line.start + at, end: line.start + at + 3 };
        report('found', { at: span, data: { what: 'bad' }, fix: { title: 'fix', edits: [{ span, newText: 'good' }] } });
      },
    }),
    defineRule({
      meta: { ...base, id: 'lines/crash' },
      checkUnit(line: Line) {
        if (line.text === 'crash') throw new Error('crashed');
      },
    }),
    defineRule({
      meta: { ...base, id: 'lines/undeclared-fix' },
      check(model: readonly Line[], report) {
        if (model[0]?.text !== 'fix') return;
        report('found', { at: { start: 0, end: 0 }, data: { what: '' }, fix: { title: 'fix', edits: [] } });
      },
    }),
  ],
};

describe('analyze', () => {
  const first = () => analyze({ kind: lines, text: 'one\nbad\ntwo', config: emptyConfig });

  it('checks only what changed and moves what did not', () => {
    const analysis = first();
    checked = 0;
    const change = { start: 1, oldEnd: 1, newEnd: 4 };
    const next = analyze({
      kind: lines,
      text: 'oxxxne\nbad\ntwo',
      config: emptyConfig,
      previous: { analysis, change },
    });
    assert.equal(checked, 1);
    assert.deepEqual(next.findings[0]!.span, { start: 7, end: 10 });
    assert.deepEqual(next.findings[0]!.fix!.edits[0]!.span, { start: 7, end: 10 });
    assert.deepEqual(next.findings, analyze({ kind: lines, text: next.text, config: emptyConfig }).findings);
  });

  it('checks a file again only where a unit of the parts changes that the rule depends on', () => {
    let times = 0;
    const kind: FileKind<readonly Line[], Line> = {
      ...lines,
      partsOf: ({ text }) => [text.startsWith('a') ? 'a' : 'b'],
      rules: [
        defineRule({
          meta: { ...base, id: 'lines/long' },
          dependsOn: ['a'],
          check(model: readonly Line[], report) {
            times++;
            for (const line of model) if (/^a.{9}/.test(line.text)) report('found', { at: line, data: { what: 'a' } });
          },
        }),
      ],
    };
    let analysis = analyze({ kind, text: 'aaa\nbbb', config: emptyConfig });
    /** Types into the text and says how often the rule has checked. */
    const type = (start: number, oldEnd: number, inserted: string) => {
      const text = analysis.text.slice(0, start) + inserted + analysis.text.slice(oldEnd);
      const change = { start, oldEnd, newEnd: start + inserted.length };
      times = 0;
      analysis = analyze({ kind, text, config: emptyConfig, previous: { analysis, change } });
      return times;
    };
    assert.equal(type(5, 5, 'xx'), 0);
    assert.equal(type(1, 1, 'x'), 1);
    assert.equal(type(3, 3, '\n'), 1);
    assert.equal(type(1, 1, 'xxxxxxxx'), 1);
    assert.equal(analysis.findings.length, 1);
    assert.equal(type(15, 16, 'y'), 1, 'what was found has moved');
  });

  it('checks all again when the configuration changed', () => {
    const analysis = first();
    const config = { rules: { 'lines/bad': 'error' as const } };
    const change = { start: 0, oldEnd: 0, newEnd: 0 };
    const next = analyze({ kind: lines, text: analysis.text, config, previous: { analysis, change } });
    assert.equal(next.findings[0]!.severity, 'error');
    assert.equal(analyze({ kind: lines, text: 'bad', config: { rules: { 'lines/bad': 'off' } } }).findings.length, 0);
  });

  it('goes on after a rule that throws, and names it', () => {
    const { crashes, findings } = analyze({ kind: lines, text: 'crash\nbad\ncrash', config: emptyConfig });
    assert.deepEqual(
      crashes.map(({ ruleId }) => ruleId),
      ['lines/crash'],
    );
    assert.equal(findings.length, 1);
  });

  it('does not let a rule report a fix that its metadata leaves out', () => {
    const { crashes } = analyze({ kind: lines, text: 'fix', config: emptyConfig });
    assert.match(String(crashes[0]!.error), /metadata has none/);
  });
});

describe('Registry', () => {
  const registry = new Registry([lines]);
  it('goes by name in any letter case, then by pattern, then by content', () => {
    assert.equal(registry.find('C:\\site\\A.LINES', '')?.id, 'lines');
    assert.equal(registry.find('/x/other.lines', '')?.id, 'lines');
    assert.equal(registry.find('x-y-z', '')?.id, 'lines');
    assert.equal(registry.find('other.txt', '#lines')?.id, 'lines');
    for (const name of ['other.txt', 'lines', 'x-z', 'xyz.txt']) assert.equal(registry.find(name, ''), undefined);
  });

  it('leaves a file of a name that others use too to its content', () => {
    const shy = { ...lines, confirms: (text: string) => text.includes('#mine') };
    assert.equal(new Registry([shy]).find('a.lines', 'x')?.id, undefined);
    assert.equal(new Registry([shy]).find('a.lines', 'x #mine')?.id, 'lines');
  });
});

describe('nearMiss', () => {
  const names = ['databaseName', 'password', 'user', 'integratedSecurity'];
  const table: [string, string | undefined][] = [
    ['databasename', 'databaseName'],
    ['databasNeame', 'databaseName'],
    ['passwrod', 'password'],
    ['usr', 'user'],
    ['uesr', 'user'],
    ['intergratedSecurtiy', 'integratedSecurity'],
    ['colour', undefined],
    ['us', undefined],
    ['', undefined],
  ];
  for (const [written, meant] of table)
    it(`${written || '(nothing)'} → ${meant}`, () => assert.equal(nearMiss(written, names), meant));
});

describe('overlaps', () => {
  it('counts an empty span as touching its neighbours', () => {
    assert.ok(overlaps({ start: 0, end: 3 }, { start: 2, end: 4 }));
    assert.ok(!overlaps({ start: 0, end: 3 }, { start: 3, end: 4 }));
    assert.ok(overlaps({ start: 0, end: 3 }, { start: 3, end: 3 }));
  });
});
