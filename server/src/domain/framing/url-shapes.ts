import { parseRegex } from '../../syntax/regex/parse';
import type { FramingIntent } from './intent';
import type { Machine } from './machine';
import { PatternMachine, programOf } from './pattern-machine';

const colon = '(?:[:]|%3[Aa])';
const slashes = '(?:/|%2[Ff])(?:/|%2[Ff])';
const port = `(?:${colon}[1-9][0-9]{0,3})?`;
/** What may follow an origin: another parameter, or a path. No "=", so that no second wsname is in it. */
const tail = '(?:(?:&|%26|/|%2[Ff])[a-z0-9./%&-]*)?';

/** A text that is all of one regular expression of our own. */
function whole(source: string): PatternMachine {
  return new PatternMachine(programOf(parseRegex(source).root, false), true);
}

/** Texts behind `wsname=` that begin with a URL of any host, plain or encoded or half of each. */
export function anyUrls(scheme: 'http' | 'https?'): PatternMachine {
  return whole(`${scheme}${colon}${slashes}[a-z0-9.-]+${port}${tail}`);
}

const subdomain = '(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?[.])*';

/** Texts behind `wsname=` that have to get in: the origin plain or encoded, last or in front of another parameter. */
export function requiredUrls({ domains, subdomains, ports, httpsOnly }: FramingIntent): PatternMachine {
  const scheme = httpsOnly ? 'https' : 'https?';
  const host = `${subdomains ? subdomain : ''}${anyOf(domains)}`;
  const form = (mark: string, slash: string) => {
    const behind = ports.length > 0 ? `(?:${mark}(?:${ports.join('|')}))?` : '';
    return `${scheme}${mark}${slash}${slash}${host}${behind}`;
  };
  return whole(`(?:${form('[:]', '/')}|${form('%3A', '%2F')}|${form('%3a', '%2f')})(?:&a=b)?`);
}

/** A machine in the state that a text brings it to. */
export class Behind implements Machine {
  readonly start: number;

  constructor(
    private readonly machine: Machine,
    text: string,
  ) {
    let state = machine.start;
    for (let index = 0; index < text.length && state >= 0; index++) state = machine.step(state, text.charCodeAt(index));
    this.start = state;
  }

  step(state: number, code: number): number {
    return this.machine.step(state, code);
  }

  accepts(state: number): boolean {
    return this.machine.accepts(state);
  }
}

/** Whether a machine agrees to a text. */
export function accepts(machine: Machine, text: string): boolean {
  const behind = new Behind(machine, text);
  return behind.start >= 0 && machine.accepts(behind.start);
}

/** A regular expression for some words in which common beginnings stand once. */
function anyOf(words: readonly string[]): string {
  const byFirst = new Map<string, string[]>();
  for (const word of words) {
    const rest = byFirst.get(word.charAt(0));
    if (rest) rest.push(word.slice(1));
    else byFirst.set(word.charAt(0), [word.slice(1)]);
  }
  const parts = [...byFirst].map(([first, rests]) => {
    const [only] = rests;
    const letter = first === '.' ? '[.]' : first;
    return rests.length === 1 ? `${letter}${only!.replaceAll('.', '[.]')}` : `${letter}${anyOf(rests)}`;
  });
  return `(?:${parts.join('|')})`;
}
