import { dotSymbol, isDigitSymbol, symbolOf } from './host-symbols';

/*
 * Hosts that are no names with a top-level domain: IPv4 addresses as browsers write them, and `localhost`. An automaton over the characters
 * of host names whose states are numbers below 64.
 */

export const noSpecial = 0;
/** In front of the first character, which begins an address as well as `localhost`. */
export const specialStart = 1;

/** What has been read of one of the four numbers of an address. */
enum Octet {
  Empty,
  Zero,
  One,
  Two,
  /** One digit from 3 on. */
  High,
  /** `1` and a digit, `20` to `24`, `25`. */
  OneAndDigit,
  TwoAndLow,
  TwoAndFive,
  Full,
}

const octetStates = 9;
const local = 'localhost';
const localStart = specialStart + 4 * octetStates;

/** @returns the state behind a character; `noSpecial` where nothing special can come of it */
export function afterSpecial(state: number, symbol: number): number {
  if (state === noSpecial) return noSpecial;
  if (state >= localStart) return behindLocal(state - localStart + 1, symbol);
  if (state === specialStart && symbol === symbolOf(local.charCodeAt(0))) return localStart;
  const index = Math.floor((state - specialStart) / octetStates);
  const octet = (state - specialStart) % octetStates;
  if (symbol === dotSymbol) {
    if (octet === Octet.Empty || index === 3) return noSpecial;
    return specialStart + (index + 1) * octetStates;
  }
  const next = isDigitSymbol(symbol) ? octetBehind(octet, symbol - symbolOf(0x30)) : undefined;
  return next === undefined ? noSpecial : specialStart + index * octetStates + next;
}

/** Whether it is a whole address, or `localhost`. */
export function isSpecial(state: number): boolean {
  if (state >= localStart) return state === localStart + local.length - 1;
  return state > specialStart + 3 * octetStates;
}

function octetBehind(octet: Octet, digit: number): Octet | undefined {
  switch (octet) {
    case Octet.Empty:
      return digit === 0 ? Octet.Zero : digit === 1 ? Octet.One : digit === 2 ? Octet.Two : Octet.High;
    case Octet.One:
      return Octet.OneAndDigit;
    case Octet.Two:
      return digit < 5 ? Octet.TwoAndLow : digit === 5 ? Octet.TwoAndFive : Octet.Full;
    case Octet.High:
    case Octet.OneAndDigit:
    case Octet.TwoAndLow:
      return Octet.Full;
    case Octet.TwoAndFive:
      return digit < 6 ? Octet.Full : undefined;
    default:
      return undefined;
  }
}

/** @param read how many letters of `localhost` have been read */
function behindLocal(read: number, symbol: number): number {
  return read < local.length && symbol === symbolOf(local.charCodeAt(read)) ? localStart + read : noSpecial;
}
