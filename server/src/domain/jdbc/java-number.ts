const minInt = -2_147_483_648n;
const maxInt = 2_147_483_647n;
const minLong = -9_223_372_036_854_775_808n;
const maxLong = 9_223_372_036_854_775_807n;

/** The number that Java's `Integer.parseInt` reads, or undefined where it throws: no blanks, at most one sign, 32 bits. */
export function parseJavaInt(text: string): number | undefined {
  if (text.length < 10) return parseShort(text);
  const read = parseDigits(text);
  return read !== undefined && read >= minInt && read <= maxInt ? Number(read) : undefined;
}

/** `parseJavaInt` where no number is too large. */
function parseShort(text: string): number | undefined {
  const sign = text[0] === '-' || text[0] === '+' ? 1 : 0;
  if (text.length === sign) return undefined;
  let number = 0;
  for (let at = sign; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) return undefined;
    number = number * 10 + digit;
  }
  return text[0] === '-' ? 0 - number : number;
}

/** Whether Java's `Long.parseLong` reads the text: no blanks, at most one sign, 64 bits. */
export function isJavaLong(text: string): boolean {
  const read = parseDigits(text);
  return read !== undefined && read >= minLong && read <= maxLong;
}

/** Longer numbers than any long are not read at all, leading zeros apart. */
function parseDigits(text: string): bigint | undefined {
  const sign = text[0] === '-' || text[0] === '+' ? 1 : 0;
  if (text.length === sign || text.length > 200) return undefined;
  for (let at = sign; at < text.length; at++) if (text[at]! < '0' || text[at]! > '9') return undefined;
  const magnitude = BigInt(text.slice(sign));
  return text[0] === '-' ? -magnitude : magnitude;
}
