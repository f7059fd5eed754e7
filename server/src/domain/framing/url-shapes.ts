import { parseRegex } from '../../syntax/regex/parse';
import { type FramingIntent, writtenPorts } from './intent';
import type { Machine } from './machine';
import { PatternMachine, programOf } from './pattern-machine';

const encodable = { colon: '(?:[:]|%3[Aa])', slash: '(?:/|%2[Ff])' };
const plain = { colon: '[:]', slash: '/' };
/** What may follow an origin: another parameter, or a path. No "=", so that no second wsname is in it. */
const tail = '(?:(?:&|%26|/|%2[Ff])[a-z0-9./%&-]*)?';

/** A text that is all of one regular expression of our own. */
function whole(source: string): PatternMachine {
  return new PatternMachine(programOf(parseRegex(source).root, false), true);
}

/** Texts behind `wsname=` that begin with a URL of any host, plain or (where they are not decoded) encoded or half of each. */
export function anyUrls(scheme: 'http' | 'https?', isDecoded = false): PatternMachine {
  const { colon, slash } = isDecoded ? plain : encodable;
  return whole(`${scheme}${colon}${slash}${slash}[a-z0-9.-]+(?:${colon}[1-9][0-9]{0,3})?${tail}`);
}

/** Texts behind `wsname=` that have to get in where their host is meant to: the origin plain or encoded, last or in front of another parameter. */
export function requiredUrls(intent: FramingIntent, isDecoded = false): PatternMachine {
  const ports = writtenPorts(intent);
  const form = (mark: string, slash: string) => {
    const behind = ports.length > 0 ? `(?:${mark}(?:${ports.join('|')}))?` : '';
    return `https${intent.httpsOnly ? '' : '?'}${mark}${slash}${slash}[a-z0-9.-]+${behind}`;
  };
  const forms = [form('[:]', '/'), ...(isDecoded ? [] : [form('%3[Aa]', '%2[Ff]')])];
  return whole(`(?:${forms.join('|')})(?:&a=b)?`);
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
