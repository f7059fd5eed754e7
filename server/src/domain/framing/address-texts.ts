import { parsePatternText } from '../../syntax/regex';
import { type Budget, dead, type Texts } from './machine';
import { PatternMachine } from './pattern-machine';
import { type Program, programOf } from './pattern-program';

const colon = '(?::|%3[Aa])';
const slash = '(?:/|%2[Ff])';
const group = '[1-9a-f][0-9a-f]{0,3}';
/** Groups with no two zeros beside each other, which `::` stands for. */
const some = `${group}(?:${colon}(?:0${colon})?${group}){0,6}`;
const address = `(?:${some}${colon}${colon}(?:${some})?|${colon}${colon}${some}|${group}(?:${colon}(?:0${colon})?${group}){3,7})`;
/** What stands behind an origin in a query, without `=`, so that no second `wsname=` comes. */
const rest = "(?:(?:[/?&]|%2[Ff36]|%3[Ff])[a-zA-Z0-9/._~?:@!()*$+,;&%'-]*)?";
const url = `^https?${colon}${slash}{2}(?:\\[|%5[Bb])${address}(?:\\]|%5[Dd])(?:${colon}[1-9][0-9]{0,4})?${rest}$`;

const otherCodes = Array.from({ length: 0x7f - 0x21 }, (_, index) => index + 0x21).filter(
  code => !/[a-z\d]/.test(String.fromCharCode(code)),
);

let known: Program | undefined;

/** URLs whose host is an IPv6 address, plain or encoded, with whatever may stand behind the origin. */
export function addressTexts(budget: Budget): Texts {
  known ??= programOf(parsePatternText(url, 'ECMAScript').root, false);
  const machine = new PatternMachine(known, false, false, budget);
  return {
    start: machine.behind(''),
    step(state, code) {
      const next = machine.step(state, code);
      return next === machine.nowhere ? dead : next;
    },
    accepts: state => machine.accepts(state),
    letters: state => machine.letters(state),
    digits: state => machine.digits(state),
    codes: () => otherCodes,
  };
}

/** Whether browsers write an address just so. */
export function isWrittenAddress(host: string): boolean {
  const groups = host.slice(1, -1).split(':');
  const isShort = host.includes('::');
  const count = groups.filter(each => each !== '').length;
  return (isShort ? count <= 6 : count === 8) && !/(?:[[:]0:0[\]:]|[[:]0::|::0[\]:])/.test(host);
}
