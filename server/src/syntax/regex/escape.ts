import type { CharacterNode, ClassEscape, RegexProblemCode } from './ast';
import type { Scanner } from './scanner';

const controls: Readonly<Record<string, number>> = { f: 0x0c, n: 0x0a, r: 0x0d, t: 0x09, v: 0x0b };

/**
 * Reads the escape that starts at the scanner's `\`: a character or a class. Assertions, back-references and escapes of other
 * dialects are not looked for. A broken escape reads as the character behind the `\`.
 * @param inClass whether it stands within brackets
 */
export function readEscape(scanner: Scanner, inClass: boolean): CharacterNode | ClassEscape {
  const { text } = scanner;
  const start = scanner.at;
  const next = text[start + 1];
  if (next === undefined) return broken(scanner, 'trailing-backslash');
  if (/[dDwWsS]/.test(next)) {
    scanner.at += 2;
    const name = next.toLowerCase() as ClassEscape['name'];
    return { type: 'class-escape', name, negate: name !== next, start, end: scanner.at };
  }
  if (next === 'c') {
    if (!/[A-Za-z]/.test(text[start + 2] ?? '')) return broken(scanner, 'bad-control-escape');
    return escaped(scanner, 3, text.charCodeAt(start + 2) % 32);
  }
  if (next === 'x' || next === 'u') return hexadecimal(scanner, next);
  if (next === '0' && !/[0-9]/.test(text[start + 2] ?? '')) return escaped(scanner, 2, 0);
  if (/[0-9]/.test(next)) return broken(scanner, 'bad-digit-escape');
  if (inClass && next === 'b') return escaped(scanner, 2, 0x08);
  if (/[A-Za-z]/.test(next) && controls[next] === undefined && next !== 'B') return broken(scanner, 'idle-escape');
  return escaped(scanner, 2, controls[next] ?? text.charCodeAt(start + 1));
}

function hexadecimal(scanner: Scanner, letter: 'x' | 'u'): CharacterNode {
  const length = letter === 'x' ? 2 : 4;
  const digits = scanner.text.slice(scanner.at + 2, scanner.at + 2 + length);
  if (digits.length < length || !/^[0-9A-Fa-f]+$/.test(digits))
    return broken(scanner, letter === 'x' ? 'bad-hex-escape' : 'bad-unicode-escape');
  return escaped(scanner, 2 + length, Number.parseInt(digits, 16));
}

function escaped(scanner: Scanner, length: number, code: number): CharacterNode {
  const start = scanner.at;
  scanner.at += length;
  return { type: 'character', code, start, end: scanner.at };
}

function broken(scanner: Scanner, code: RegexProblemCode): CharacterNode {
  const start = scanner.at;
  const end = Math.min(start + 2, scanner.text.length);
  scanner.problems.push({ code, start, end });
  return escaped(scanner, end - start, scanner.text.charCodeAt(end - 1));
}
