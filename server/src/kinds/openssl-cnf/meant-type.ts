import { nearMiss } from '../../core/near-miss';
import { generalNameTypes } from '../../domain/csr/data/extensions';
import { readIpAddress } from '../../domain/csr/ip-address';
import { otherTypeNames } from './data/other-names';

/** The type of a name in subjectAltName that was meant, with the number behind or in front of it where an entry has one. */
export function meantType(written: string): string | undefined {
  if (written.length > 40) return undefined;
  const [, front = '', word = '', behind = ''] =
    /^(\d*)[ \t._-]*([A-Za-z][A-Za-z -]*?(?:v[46])?)[ \t._[-]*(\d*)\]?$/.exec(written) ?? [];
  const base = otherTypeNames.get(word.toLowerCase()) ?? nearMiss(word, generalNameTypes, word.length > 3 ? 1 : 0);
  const number = behind || front;
  return base && (number ? `${base}.${number}` : base);
}

/** The type that a name needs, by its shape. */
export function typeFor(name: string): 'DNS' | 'IP' | 'URI' | 'email' {
  if (readIpAddress(name) !== undefined) return 'IP';
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(name)) return 'URI';
  return name.includes('@') ? 'email' : 'DNS';
}
