/** Ports behind a colon, as a deterministic automaton over digits; it starts in 0. */
export interface Ports {
  /** -1 where no port goes on like this. */
  step(state: number, digit: number): number;
  isWhole(state: number): boolean;
}

/**
 * Ports that can stand in a URL, without a zero in front: 1 to 5 are as many digits as have been read of a number that may have five, 6 is
 * that digit, 7 to 9 and on are one to four digits of a number that cannot have five.
 */
export const anyPorts: Ports = {
  step(state, digit) {
    if (state === 0) return digit === 0 ? -1 : digit < 6 ? 1 : digit === 6 ? 6 : 7;
    if (state === 6) return digit < 5 ? 2 : 8;
    return state === 5 || state === 10 ? -1 : state + 1;
  },
  isWhole: state => state > 0,
};

/** The same without one port: that of a scheme, which browsers leave out. The state is 8 times the other, and how much of that port has been read. */
export function portsBesides(port: '443' | '80'): Ports {
  return {
    step(state, digit) {
      const [before, read] = [state >> 3, state & 7];
      const next = anyPorts.step(before, digit);
      // Nothing of it has been read where another digit was.
      const isNext = (before === 0 || read > 0) && port[read] === `${digit}`;
      return next < 0 ? -1 : next * 8 + (isNext ? read + 1 : 0);
    },
    isWhole: state => anyPorts.isWhole(state >> 3) && (state & 7) !== port.length,
  };
}

/** Just the ports of a list. */
export function listedPorts(ports: readonly number[]): Ports {
  const texts = ports.map(String);
  const states = ['', ...new Set(texts.flatMap(text => [...text].map((_, at) => text.slice(0, at + 1))))];
  return {
    step: (state, digit) => states.indexOf(`${states[state]}${digit}`),
    isWhole: state => texts.includes(states[state]!),
  };
}
