/** One element of a DER encoding; `children` of a constructed one, `body` of the others. */
export interface DerElement {
  readonly tag: number;
  readonly body: Buffer;
  readonly children: readonly DerElement[];
}

/** Reads DER; for tests, so whatever is not well formed throws. */
export function readDer(bytes: Buffer): DerElement[] {
  const elements: DerElement[] = [];
  for (let at = 0; at < bytes.length; ) {
    const tag = bytes[at++]!;
    let length = bytes[at++]!;
    if (length & 0x80) {
      const size = length & 0x7f;
      length = bytes.readUIntBE(at, size);
      at += size;
    }
    const body = bytes.subarray(at, at + length);
    if (body.length !== length) throw new Error('DER ends too soon');
    elements.push({ tag, body, children: tag & 0x20 ? readDer(body) : [] });
    at += length;
  }
  return elements;
}

export function oidOf({ body }: DerElement): string {
  const arcs: bigint[] = [];
  let arc = 0n;
  for (const byte of body) {
    arc = (arc << 7n) | BigInt(byte & 0x7f);
    if (!(byte & 0x80)) {
      arcs.push(arc);
      arc = 0n;
    }
  }
  const [first = 0n, ...others] = arcs;
  const root = first < 80n ? first / 40n : 2n;
  return [root, first - root * 40n, ...others].join('.');
}

/** The characters of a string of any ASN.1 type. */
export function stringOf({ tag, body }: DerElement): string {
  if (tag === 12) return body.toString('utf8');
  if (tag === 30) return Buffer.from(body).swap16().toString('utf16le');
  if (tag === 28)
    return String.fromCodePoint(...Array.from({ length: body.length / 4 }, (_, index) => body.readUInt32BE(index * 4)));
  return body.toString('latin1');
}
