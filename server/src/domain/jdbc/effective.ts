import type { Span } from '../../core/span';
import type { JdbcUrl, UrlItem } from './url';

/** The value with which `property` takes effect, or undefined where the URL does not give it. */
export function textOf(url: JdbcUrl, property: string): string | undefined {
  return url.properties.get(property)?.text;
}

/** Whether the URL gives `property` a value that is not empty. */
export function isGiven(url: JdbcUrl, property: string): boolean {
  return !!url.properties.get(property)?.text;
}

/** Whether the effective value of `property` is `value`, in any letter case, as the driver compares. */
export function isValue(url: JdbcUrl, property: string, value: string): boolean {
  const text = url.properties.get(property)?.text;
  return text !== undefined && isWord(text, value);
}

/** Whether a text is the word, in any letter case. */
export function isWord(text: string, word: string): boolean {
  return text === word || (text.length === word.length && text.toLowerCase() === word.toLowerCase());
}

/** Whether the driver reads `property` as true. */
export function isOn(url: JdbcUrl, property: string): boolean {
  return isValue(url, property, 'true');
}

/** Whether a yes-or-no property that is off by default is off; a value that is neither is refused by the driver. */
export function isOff(url: JdbcUrl, property: string): boolean {
  return !url.properties.has(property) || isValue(url, property, 'false');
}

/** Whether `item` is the one that gives its property its value, no later one overriding it. */
export function isEffective(url: JdbcUrl, item: UrlItem): boolean {
  return url.plain || (item.property !== undefined && url.properties.get(item.property)?.item === item);
}

type Encryption = 'off' | 'on' | 'strict';

const encryptions: ReadonlyMap<string, Encryption> = new Map([
  ['false', 'off'],
  ['no', 'off'],
  ['optional', 'off'],
  ['true', 'on'],
  ['mandatory', 'on'],
  ['strict', 'strict'],
]);

/** What `encrypt` asks for; undefined where it is not stated or not valid. */
export function encryptionOf(url: JdbcUrl): Encryption | undefined {
  const text = url.properties.get('encrypt')?.text;
  if (text === undefined) return undefined;
  return encryptions.get(text) ?? encryptions.get(text.toLowerCase());
}

/** Whether the driver logs on with the Windows account of its process, through the native scheme (the default one). */
export function usesNativeAuthentication(url: JdbcUrl): boolean {
  if (!isOn(url, 'integratedSecurity')) return false;
  return !url.properties.has('authenticationScheme') || isValue(url, 'authenticationScheme', 'nativeAuthentication');
}

/** Whether `authentication` names a method, valid or not; `NotSpecified` is the same as none. */
export function namesAuthentication(url: JdbcUrl): boolean {
  return url.properties.has('authentication') && !isValue(url, 'authentication', 'NotSpecified');
}

/** The place in the file of an item's name and value. */
export function itemSpan(url: JdbcUrl, item: UrlItem): Span {
  return url.value.spanOf(item.name.start, item.value.end);
}

/** The place in the file of the value that takes effect; of the item where that value is empty. */
export function valueSpan(url: JdbcUrl, property: string): Span {
  const { from, item } = url.properties.get(property)!;
  if (item && item.value.start === item.value.end) return itemSpan(url, item);
  return url.value.spanOf(from.start, from.end);
}

/** The place in the file of the item that takes effect; of the host part's piece where it stands there. */
export function propertySpan(url: JdbcUrl, property: string): Span {
  const { from, item } = url.properties.get(property)!;
  return item ? itemSpan(url, item) : url.value.spanOf(from.start, from.end);
}
