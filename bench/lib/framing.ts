// One decision about framing in a fresh process: prints how long it took, how long the same took again, and others like it.
import { decideFraming } from '../../server/src/domain/framing/decide';
import { framingPattern } from '../../server/src/domain/framing/write-pattern';

const endings = ['com', 'net', 'de', 'co.uk'];

/** Domains with nothing in common, the same ones every time. */
function domainsOf(count: number): string[] {
  let state = 42;
  const random = (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
  const word = () => String.fromCharCode(...Array.from({ length: 4 + random(8) }, () => 0x61 + random(26)));
  return Array.from({ length: count }, () => `${word()}.${word()}.${endings[random(endings.length)]}`);
}

const [what = '', given = ''] = process.argv.slice(2);
const domains = domainsOf(what === 'domains' ? Number(given) : 2);
const intent = { domains, subdomains: true, ports: [8445], httpsOnly: false };
const text = what === 'domains' ? framingPattern(intent) : given;

function timed(ports: readonly number[] = intent.ports): { readonly time: number; readonly verdict: string } {
  const began = performance.now();
  const { verdict } = decideFraming({ text, syntax: 'ECMAScript', ignoreCase: true }, { ...intent, ports });
  return { time: performance.now() - began, verdict };
}

const { time, verdict } = timed();
const { time: cached } = timed();
// Decided anew each time, by code that has run before.
const warm = what === 'domains' ? Array.from({ length: 15 }, (_, index) => timed([8445, 9000 + index]).time) : [0];
console.log(JSON.stringify({ verdict, time, cached, warm: warm.slice(-5).sort((a, b) => a - b)[2] ?? 0 }));
