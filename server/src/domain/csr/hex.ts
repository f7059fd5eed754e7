export type Hex = { readonly bytes: string; readonly error?: undefined } | { readonly error: string };

/** Hexadecimal digits in pairs, colons between them or not, as `AB:CD` (OPENSSL_hexstr2buf). */
export function readHex(text: string): Hex {
  if (text.length < 2) return { error: 'hex string too short' };
  const pairs: string[] = [];
  for (let at = 0; at < text.length; ) {
    if (text[at] === ':') {
      at++;
      continue;
    }
    const pair = text.slice(at, at + 2);
    if (pair.length < 2) return { error: 'odd number of digits' };
    if (!/^[\da-fA-F]{2}$/.test(pair)) return { error: 'illegal hex digit' };
    pairs.push(pair.toUpperCase());
    at += 2;
  }
  return { bytes: pairs.join(':') };
}
