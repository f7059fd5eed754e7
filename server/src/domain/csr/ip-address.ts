/** An address as OpenSSL reads it (a2i_IPADDRESS), written as it prints it; undefined where it refuses it. */
export function readIpAddress(text: string): string | undefined {
  if (!text.includes(':')) return ipv4(text)?.join('.');
  const groups = ipv6(text);
  return groups?.map(group => group.toString(16).toUpperCase()).join(':');
}

/** An address as one number; undefined where OpenSSL refuses it. */
export function addressNumber(text: string): bigint | undefined {
  const [parts, width] = text.includes(':') ? [ipv6(text), 16n] : [ipv4(text), 8n];
  return parts?.reduce((number, part) => (number << width) + BigInt(part), 0n);
}

/** Whether OpenSSL reads a text as an address and its mask: `10.0.0.0/255.0.0.0` (a2i_IPADDRESS_NC). */
export function isAddressWithMask(text: string): boolean {
  const slash = text.indexOf('/');
  if (slash < 0) return false;
  const parts = [text.slice(0, slash), text.slice(slash + 1)];
  const [isLong, isMaskLong] = parts.map(part => part.includes(':'));
  return isLong === isMaskLong && parts.every(part => readIpAddress(part) !== undefined);
}

/** Four numbers with dots; blanks and signs in front of one are passed over, and so is what stands behind a blank. */
function ipv4(text: string): number[] | undefined {
  const found = /^\s*([+-]?\d+)\.\s*([+-]?\d+)\.\s*([+-]?\d+)\.\s*([+-]?\d+)(?=\s|$)/.exec(text);
  const numbers = found?.slice(1).map(asInt);
  return numbers?.every(number => number >= 0 && number <= 255) ? numbers : undefined;
}

/** A number as C's `int` takes it: of a larger one the lower half, of one beyond 64 bits the largest there is. */
function asInt(text: string): number {
  if (text.length < 10) return Number(text) + 0;
  const number = BigInt(text.replace('+', ''));
  return number === BigInt.asIntN(64, number) ? Number(BigInt.asIntN(32, number)) : -1;
}

/** Eight groups; `::` stands for as many zeros as are missing, the last two may be written as IPv4. */
function ipv6(text: string): number[] | undefined {
  const elements = text.split(':');
  const groups: number[] = [];
  let zerosAt = -1;
  let empty = 0;
  for (const [index, element] of elements.entries()) {
    if (groups.length >= 8) return undefined;
    if (element === '') {
      if (zerosAt < 0) zerosAt = groups.length;
      else if (zerosAt !== groups.length) return undefined;
      empty++;
    } else if (element.length > 4) {
      const tail = groups.length <= 6 && index === elements.length - 1 ? ipv4(element) : undefined;
      if (!tail) return undefined;
      groups.push(tail[0]! * 256 + tail[1]!, tail[2]! * 256 + tail[3]!);
    } else if (/^[\da-f]+$/i.test(element)) groups.push(Number.parseInt(element, 16));
    else return undefined;
  }
  if (zerosAt < 0) return groups.length === 8 ? groups : undefined;
  const atEdge = zerosAt === 0 || zerosAt === groups.length;
  const fits = empty === 3 ? groups.length === 0 : empty === 2 ? atEdge : empty === 1 && !atEdge;
  if (groups.length >= 8 || !fits) return undefined;
  const zeros = new Array<number>(8 - groups.length).fill(0);
  return [...groups.slice(0, zerosAt), ...zeros, ...groups.slice(zerosAt)];
}
