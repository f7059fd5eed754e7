// Full checks in one process: throughput, growth, and other XML readers on the same text.
import { XMLParser } from 'fast-xml-parser';
import { SaxesParser } from 'saxes';
import { emptyConfig } from '../../server/src/core/config';
import { analyze } from '../../server/src/core/lint';
import { connectionPoolMap } from '../../server/src/kinds/connection-pool-map';
import { parseXml } from '../../server/src/syntax/xml/parse';

const subjects: Record<string, (text: string) => unknown> = {
  check: text => analyze({ kind: connectionPoolMap, text, config: emptyConfig }).findings.length,
  parse: text => parseXml(text).root,
  saxes: text => new SaxesParser({}).write(text).close(),
  'fast-xml-parser': text => new XMLParser().parse(text),
};

/** The median time in ms of one run of `name` over `text`; the first runs warm up. */
export function time(name: string, text: string, runs: number): number {
  const run = subjects[name]!;
  const found: number[] = [];
  for (let index = -3; index < runs; index++) {
    const began = performance.now();
    run(text);
    if (index >= 0) found.push(performance.now() - began);
  }
  return found.sort((a, b) => a - b)[runs >> 1]!;
}
