import type { Io, Output } from '../io';

const codes = {
  error: 31,
  warning: 33,
  info: 36,
  hint: 90,
  file: 4,
  strong: 1,
  faint: 90,
  added: 32,
  removed: 31,
  place: 36,
};

export type Style = (as: keyof typeof codes, text: string) => string;

/** Text as it is. */
export const plain: Style = (_as, text) => text;

const coloured: Style = (as, text) => `\u001B[${codes[as]}m${text}\u001B[0m`;

/** Colours on a terminal only; FORCE_COLOR and NO_COLOR decide otherwise, the former before the latter. */
export function styleFor(output: Output, { env }: Pick<Io, 'env'>): Style {
  if (env.FORCE_COLOR !== undefined) return /^(0|false)$/.test(env.FORCE_COLOR) ? plain : coloured;
  if (env.NO_COLOR) return plain;
  return output.isTTY && env.TERM !== 'dumb' ? coloured : plain;
}
