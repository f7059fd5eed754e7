import { certificateTypes, keyUsages, type NamedBit } from '../../../server/src/domain/csr/data/extensions';
import { Objects } from '../../../server/src/domain/csr/objects';
import type { ConfEncoding } from '../../../server/src/syntax/openssl-conf/bytes';
import { type DerElement, oidOf, stringOf } from '../../harness/der';

const objects = new Objects();
const nameOf = (oid: string): string => objects.find(oid)?.shortName ?? oid;

/** The contents of an extension in our words, from its bytes; undefined for those that are not decoded here. */
export function decodedExtension(oid: string, value: DerElement, encoding: ConfEncoding): string[] | undefined {
  const text = encoding === 'utf-8' ? 'utf8' : 'latin1';
  switch (nameOf(oid)) {
    case 'subjectAltName':
    case 'issuerAltName':
      return value.children.map(each => generalName(each, text));
    case 'basicConstraints': {
      const authority = value.children.find(({ tag }) => tag === 1)?.body[0] ? 'TRUE' : 'FALSE';
      const length = value.children.find(({ tag }) => tag === 2);
      return [`CA:${authority}`, ...(length ? [`pathlen:${integer(length)}`] : [])];
    }
    case 'keyUsage':
      return bits(value, keyUsages);
    case 'nsCertType':
      return bits(value, certificateTypes);
    case 'extendedKeyUsage':
    case 'acceptableResponses':
      return value.children.map(of => nameOf(oidOf(of)));
    case 'nsComment':
    case 'nsBaseUrl':
      return [value.body.toString(text)];
    case 'authorityKeyIdentifier':
      return [];
    default:
      return undefined;
  }
}

function integer({ body }: DerElement): bigint {
  return BigInt.asIntN(body.length * 8, BigInt(`0x${body.toString('hex')}`));
}

function bits({ body }: DerElement, names: readonly NamedBit[]): string[] {
  return names.filter((_, index) => (body[1 + (index >> 3)] ?? 0) & (0x80 >> (index & 7))).map(({ name }) => name);
}

function generalName(element: DerElement, text: 'utf8' | 'latin1'): string {
  const { tag, body, children } = element;
  switch (tag) {
    case 0x81:
      return `email:${body.toString(text)}`;
    case 0x82:
      return `DNS:${body.toString(text)}`;
    case 0x86:
      return `URI:${body.toString(text)}`;
    case 0x87:
      return `IP:${body.length === 4 ? [...body].join('.') : groups(body).join(':')}`;
    case 0x88:
      return `RID:${nameOf(oidOf(element))}`;
    case 0xa4: {
      const names = children[0]!.children.flatMap(({ children: set }) =>
        set.map(({ children: [oid, value] }, index) => ({
          text: `${nameOf(oidOf(oid!))} = ${stringOf(value!)}`,
          joined: index > 0,
        })),
      );
      return `dirName:${names.map(({ text, joined }, at) => (at === 0 ? text : `${joined ? ' + ' : ', '}${text}`)).join('')}`;
    }
    default:
      return `tag ${tag}`;
  }
}

function groups(body: Buffer): string[] {
  return Array.from({ length: 8 }, (_, index) =>
    body
      .readUInt16BE(index * 2)
      .toString(16)
      .toUpperCase(),
  );
}
