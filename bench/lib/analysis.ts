// Full checks in one process: throughput, growth, what each rule costs, and other XML readers on the same text.
import { XMLParser } from 'fast-xml-parser';
import { SaxesParser } from 'saxes';
import { emptyConfig } from '../../server/src/core/config';
import type { AnyKind } from '../../server/src/core/kind';
import { analyze } from '../../server/src/core/lint';
import type { Rule } from '../../server/src/core/rule';
import { kinds } from '../../server/src/kinds/all';
import { parseXml } from '../../server/src/syntax/xml/parse';

const readers: Record<string, (text: string) => unknown> = {
  parse: text => parseXml(text).root,
  saxes: text => new SaxesParser({}).write(text).close(),
  'fast-xml-parser': text => new XMLParser().parse(text),
};

/** The median time in ms of one reading of `text` by `name`, a reader or the kind that checks it; the first runs warm up. */
export function time(name: string, text: string, runs: number): number {
  const run = readers[name] ?? checkBy(kindOf(name));
  const found: number[] = [];
  for (let index = -3; index < runs; index++) {
    const began = performance.now();
    run(text);
    if (index >= 0) found.push(performance.now() - began);
  }
  return found.sort((a, b) => a - b)[runs >> 1]!;
}

function kindOf(id: string): AnyKind {
  return kinds.find(kind => kind.id === id)!;
}

function checkBy(kind: AnyKind): (text: string) => unknown {
  return text => analyze({ kind, text, config: emptyConfig }).findings.length;
}

export interface RuleTimes {
  /** The mean time in ms of a check. */
  readonly whole: number;
  /** What reading and each rule take of it, the dearest first; measuring them makes all a little slower. */
  readonly parts: readonly { readonly name: string; readonly time: number }[];
}

/** What each rule of a kind costs in a full check of a text. */
export function timeRules(id: string, text: string, runs: number): RuleTimes {
  const spent = new Map<string, number>();
  const timed = <A extends unknown[], R>(name: string, run: ((...args: A) => R) | undefined) =>
    run &&
    function (this: unknown, ...args: A): R {
      const began = performance.now();
      try {
        return run.apply(this, args);
      } finally {
        spent.set(name, (spent.get(name) ?? 0) + performance.now() - began);
      }
    };
  const kind = kindOf(id);
  const watched: AnyKind = {
    ...kind,
    parse: timed('(reading)', kind.parse)!,
    rules: kind.rules.map((rule: Rule) => ({
      ...rule,
      check: timed(rule.meta.id, rule.check),
      checkUnit: timed(rule.meta.id, rule.checkUnit),
    })),
  };
  const run = checkBy(watched);
  for (let index = 0; index < 5; index++) run(text);
  spent.clear();
  const began = performance.now();
  for (let index = 0; index < runs; index++) run(text);
  const whole = (performance.now() - began) / runs;
  const parts = [...spent].map(([name, sum]) => ({ name, time: sum / runs }));
  return { whole, parts: parts.sort((a, b) => b.time - a.time) };
}
