/** Why a text is no host name, the first fault in it. */
export interface HostNameFault {
  readonly kind:
    | 'empty-part' // `a..b`, `.a`
    | 'long-part' // more than 63 characters between dots
    | 'long-name' // more than 253 characters
    | 'edge-hyphen' // `-a`, `a-`
    | 'underscore'
    | 'wrong-character'
    | 'number'; // the last part is a number, so that a browser takes it for an address
  /** The characters it is about, by their offsets in the name. */
  readonly start: number;
  readonly end: number;
}

const longestPart = 63;
const longestName = 253;
const nameCharacters = /^[\p{L}\p{M}\p{N}-]*$/u;
const wrongCharacter = /[^\p{L}\p{M}\p{N}-]/u;

/**
 * Looks at a name as DNS and browsers take it: letters, digits and hyphens in parts between dots. Letters beyond ASCII are
 * allowed, since browsers write them as punycode, whose length counts. Sources: RFC 1123 §2.1, RFC 5890, the URL Standard.
 * @param name without blanks around; neither empty nor an IP address
 */
export function hostNameFault(name: string): HostNameFault | undefined {
  const whole = name.endsWith('.') && name.length > 1 ? name.slice(0, -1) : name;
  let start = 0;
  for (const part of whole.split('.')) {
    const fault = partFault(part, start);
    if (fault) return fault;
    start += part.length + 1;
  }
  const last = whole.slice(whole.lastIndexOf('.') + 1);
  if (/^(?:\d+|0x[\da-f]*)$/i.test(last))
    return { kind: 'number', start: whole.length - last.length, end: whole.length };
  return asciiHost(whole).length > longestName ? { kind: 'long-name', start: 0, end: name.length } : undefined;
}

function partFault(part: string, start: number): HostNameFault | undefined {
  const end = start + part.length;
  if (part === '') return { kind: 'empty-part', start: Math.max(0, start - 1), end: start + 1 };
  if (!nameCharacters.test(part)) {
    const { index, 0: character } = wrongCharacter.exec(part)!;
    const at = start + index;
    return { kind: character === '_' ? 'underscore' : 'wrong-character', start: at, end: at + character.length };
  }
  if (part.startsWith('-')) return { kind: 'edge-hyphen', start, end: start + 1 };
  if (part.endsWith('-')) return { kind: 'edge-hyphen', start: end - 1, end };
  return asciiPart(part.normalize('NFC').toLowerCase()).length > longestPart
    ? { kind: 'long-part', start, end }
    : undefined;
}

/** Whether two names are of one host: letter case, a dot at the end and punycode do not tell them apart. */
export function isSameHost(a: string, b: string): boolean {
  return a === b || asciiHost(a) === asciiHost(b);
}

/** A host name as it is sent to DNS: in lower case, letters beyond ASCII as punycode, without a dot at the end. */
export function asciiHost(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\.$/, '').split('.').map(asciiPart).join('.');
}

function asciiPart(part: string): string {
  if (/^[\0-\x7f]*$/.test(part)) return part;
  return `xn--${part.length > longestPart ? part : punycode(part)}`;
}

/** Letters beyond ASCII as the letters, digits and hyphens that DNS knows. Source: RFC 3492 §6.3. */
function punycode(text: string): string {
  const points = [...text].map(character => character.codePointAt(0)!);
  let output = points
    .filter(point => point < 0x80)
    .map(point => String.fromCodePoint(point))
    .join('');
  const basic = output.length;
  let handled = basic;
  if (basic > 0) output += '-';
  let n = 0x80;
  let delta = 0;
  let bias = 72;
  while (handled < points.length) {
    const next = Math.min(...points.filter(point => point >= n));
    delta += (next - n) * (handled + 1);
    n = next;
    for (const point of points) {
      if (point < n) delta++;
      if (point !== n) continue;
      output += variableLength(delta, bias);
      bias = adapt(delta, handled + 1, handled === basic);
      delta = 0;
      handled++;
    }
    delta++;
    n++;
  }
  return output;
}

function variableLength(delta: number, bias: number): string {
  let output = '';
  let rest = delta;
  for (let k = 36; ; k += 36) {
    const threshold = k <= bias ? 1 : k >= bias + 26 ? 26 : k - bias;
    if (rest < threshold) return output + digit(rest);
    output += digit(threshold + ((rest - threshold) % (36 - threshold)));
    rest = Math.floor((rest - threshold) / (36 - threshold));
  }
}

function digit(value: number): string {
  return String.fromCharCode(value < 26 ? 0x61 + value : 0x30 + value - 26);
}

function adapt(delta: number, points: number, first: boolean): number {
  let rest = first ? Math.floor(delta / 700) : delta >> 1;
  rest += Math.floor(rest / points);
  let k = 0;
  for (; rest > 455; k += 36) rest = Math.floor(rest / 35);
  return k + Math.floor((36 * rest) / (rest + 38));
}

/** Whether a text is an IPv4 address as people write it. */
export function isIpv4(text: string): boolean {
  return /^\d{1,3}(?:\.\d{1,3}){3}$/.test(text);
}

/** Whether a text is an IPv6 address, with or without a zone: eight groups, or fewer and one `::`. */
export function isIpv6(text: string): boolean {
  const [address = ''] = text.split('%', 1);
  if (!/^[0-9a-f:]{2,39}(?:\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3})?$/i.test(address)) return false;
  const groups = address.split(':');
  const short = address.includes('::');
  return groups.length >= 3 && groups.length <= 9 && (short ? address.split('::').length === 2 : groups.length >= 7);
}
