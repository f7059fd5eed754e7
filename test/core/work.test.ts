import assert from 'node:assert/strict';
import { emptyConfig } from '../../server/src/core/config';
import type { AnyKind } from '../../server/src/core/kind';
import { analyze, analyzing } from '../../server/src/core/lint';
import { defineRule } from '../../server/src/core/rule';
import { atOnce, briefly, goOn, isTurnOver, Results, Unfinished, type Work } from '../../server/src/core/work';
import { fake } from '../harness/fake-kind';

function* counting(pieces: number, done: number[] = []): Work<number> {
  for (let piece = 1; piece <= pieces; piece++) {
    done.push(piece);
    if (isTurnOver()) yield;
  }
  return pieces;
}

describe('work in pieces', () => {
  it('is done at once, or for a while', () => {
    assert.equal(atOnce(counting(3)), 3);
    const done: number[] = [];
    const work = counting(3, done);
    assert.deepEqual(goOn(work, 0), { done: false, value: undefined });
    assert.deepEqual(done, [1]);
    assert.deepEqual(goOn(work, 10_000), { done: true, value: 3 });
  });

  it('is kept, and left for later where time is short', () => {
    const results = new Results<number>(2);
    let started = 0;
    const ask = (key: string) =>
      results.of(key, () => {
        started++;
        return counting(3);
      });
    assert.deepEqual([ask('a'), ask('a'), started], [3, 3, 1]);
    const left = caught(() => briefly(() => ask('b'), 0));
    assert.deepEqual(goOn(left.work, 10_000).done, true);
    assert.deepEqual([briefly(() => ask('b'), 0), started], [3, 2]);
    // The third is one too many: the others are forgotten.
    ask('c');
    ask('a');
    assert.equal(started, 4);
  });

  it('is done at once within work that is done at once, however short the time around it', () => {
    const results = new Results<number>(2);
    assert.equal(
      briefly(() => atOnce(asking(results)), 0),
      3,
    );
  });

  it('leaves time as it was, also where it fails', () => {
    const results = new Results<number>(2);
    assert.throws(() =>
      briefly(() => {
        throw new Error('no');
      }, 0),
    );
    assert.equal(
      results.of('a', () => counting(3)),
      3,
    );
  });
});

function* asking(results: Results<number>): Work<number> {
  return results.of('a', () => counting(3));
}

function caught(act: () => unknown): Unfinished {
  try {
    act();
  } catch (error) {
    if (error instanceof Unfinished) return error;
    throw error;
  }
  throw new Error('It was finished.');
}

describe('a check in pieces', () => {
  const text = 'a LOUD\nb bad\nold 1\nold 2\ncrash! now\n# ccconfig-disable-line\n';

  it('finds what it finds in one go, and goes from rule to rule', () => {
    const work = analyzing({ kind: fake, text, config: emptyConfig });
    let pieces = 1;
    let piece = goOn(work, 0);
    for (; !piece.done; piece = goOn(work, 0)) pieces++;
    const { findings, crashes } = analyze({ kind: fake, text, config: emptyConfig });
    assert.deepEqual([piece.value.findings, piece.value.crashes], [findings, crashes]);
    assert.deepEqual([findings.length, crashes.length], [5, 1]);
    assert.ok(pieces > fake.rules.length);
  });

  it('has a rule report anew, once, when what it needs is worked out', () => {
    let asked = 0;
    const kind = withRule((report, at) => {
      asked++;
      report('said', { at });
      results.of('needed', () => counting(5));
      report('said', { at });
    });
    const results = new Results<number>(2);
    const work = analyzing({ kind, text: 'a b\n', config: emptyConfig });
    let piece = goOn(work, 0);
    while (!piece.done) piece = goOn(work, 0);
    assert.deepEqual([piece.value.findings.length, asked], [4, 3]);
  });

  it('goes on where what a rule needs fails', () => {
    const kind = withRule(() => {
      results.of('needed', failing);
    });
    const results = new Results<number>(2);
    const work = analyzing({ kind, text: 'a bad\n', config: emptyConfig });
    let piece = goOn(work, 0);
    while (!piece.done) piece = goOn(work, 0);
    const { findings, crashes } = piece.value;
    assert.deepEqual(
      [findings.map(({ ruleId }) => ruleId), crashes.map(({ ruleId }) => ruleId)],
      [['fake/no-bad'], ['fake/needing']],
    );
  });
});

function* failing(): Work<number> {
  yield;
  throw new Error('no');
}

/** The fake kind with one more rule, which checks the file and each of its entries. */
function withRule(
  check: (
    report: (id: 'said', details: { at: { start: number; end: number } }) => void,
    at: { start: number; end: number },
  ) => void,
): AnyKind {
  const needing = defineRule({
    meta: {
      id: 'fake/needing',
      severity: 'info',
      category: 'hygiene',
      summary: 'A rule that needs something.',
      messages: { said: 'Said.' },
      references: [{ title: 'the tests' }],
    },
    check: (_, report) => check(report, { start: 0, end: 1 }),
    checkUnit: (unit, report) => check(report, { start: unit.start, end: unit.start + 1 }),
  });
  return { ...fake, rules: [...fake.rules, needing] };
}
