import { readIpAddress } from '../../domain/csr/ip-address';
import { findPlaceholders } from '../../domain/placeholders';
import { type AlternativeNames, baseType, dnsNamesOf } from './alternative-names';

/** A name with a dot that a browser could ask for. */
export function isHost(name: string): boolean {
  return (
    /^(?:\*\.)?[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)+$/i.test(name) && !/\.\d+$/.test(name)
  );
}

/** Whether a name is one of some, or one of them stands for it with a `*`. */
export function isCovered(name: string, names: AlternativeNames['names']): boolean {
  const address = readIpAddress(name);
  if (address !== undefined)
    return names.some(({ type, text = '' }) => baseType(type) === 'IP' && readIpAddress(text) === address);
  const lower = name.toLowerCase();
  const listed = dnsNamesOf(names);
  return listed.has(lower) || listed.has(`*${lower.slice(lower.indexOf('.'))}`);
}

/** Whether a text holds a name and more, or is template text. */
export function mayBe(text: string, name: string): boolean {
  const at = text.toLowerCase().indexOf(name);
  const before = text[at - 1] ?? ' ';
  const behind = text.slice(at + name.length);
  const holds = at >= 0 && /[^\w.*-]/.test(before) && !/^\.?[\w-]/.test(behind);
  return holds || findPlaceholders(text).length > 0;
}
