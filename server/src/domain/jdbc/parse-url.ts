import type { Decoded } from '../../syntax/decoded';
import { badlyFormedItem } from './data/driver-words';
import { propertyNamed } from './data/properties';
import { driverPrefix, findPrefix } from './prefix';
import { withoutSecret } from './secrets';
import { trimmedPart } from './trim';
import type { JdbcUrl, UrlError, UrlErrorCode, UrlItem, UrlPart } from './url';

const semicolon = 0x3b;
const colon = 0x3a;
const backslash = 0x5c;
const equals = 0x3d;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const space = 0x20;

/**
 * Reads a connection URL as the driver does (microsoft/mssql-jdbc, `Util.parseUrl`). Total and linear.
 * Where the driver stops with an error, reading goes on behind the next `;`, so that later items are listed all the same;
 * `properties` holds only what the driver had read by then.
 */
export function parseJdbcUrl(value: Decoded): JdbcUrl {
  const reader = new UrlReader(value.text);
  const prefix = findPrefix(value.text);
  if (prefix.kind !== 'driver') {
    reader.fail('prefix', prefix.start, prefix.end, noSuitableDriver);
    if (!prefix.readable) return reader.result(value);
  }
  reader.readServer(prefix.kind === 'driver' ? driverPrefix.length : prefix.end);
  reader.readItems();
  return reader.result(value);
}

/** What `DriverManager` says where no driver takes the URL. */
const noSuitableDriver = 'No suitable driver';

type Property = { readonly text: string; readonly from: UrlPart; readonly item: UrlItem | undefined };

/** One pass over a URL; `at` is the next character to read. */
class UrlReader {
  private at = 0;
  private error: UrlError | undefined;
  private server: UrlPart | undefined;
  private instance: UrlPart | undefined;
  private port: UrlPart | undefined;
  private readonly items: UrlItem[] = [];
  private readonly properties = new Map<string, Property>();

  constructor(private readonly text: string) {}

  result(value: Decoded): JdbcUrl {
    const { error, server, instance, port, items, properties } = this;
    const set = items.length + (server ? 1 : 0) + (instance ? 1 : 0) + (port ? 1 : 0);
    const plain = !error && properties.size === set;
    const facts = { server: undefined, hostFault: undefined, soundItems: undefined, nameable: undefined };
    return { value, error, server, instance, port, items, properties, plain, facts };
  }

  /** Keeps the first error. */
  fail(code: UrlErrorCode, start: number, end: number, message: string): void {
    this.error ??= { code, start, end, message };
  }

  /** `[server][\instance][:port]`, up to and with the first `;`. The first character belongs to the server whatever it is. */
  readServer(from: number): void {
    const { text } = this;
    this.at = from;
    if (from >= text.length) return;
    if (text.charCodeAt(from) === semicolon) {
      this.at++;
      return;
    }
    let ended = this.scanServer(from + 1, from);
    if (ended === backslash) ended = this.scanInstance(this.at);
    if (ended === colon) this.scanPort(this.at);
  }

  /** Reads up to `;`, `:` or `\` and says which it was; 0 at the end of the text. */
  private scanServer(from: number, start: number): number {
    const { text } = this;
    const at = this.scan(from, semicolon, colon, backslash);
    const ended = at < text.length ? text.charCodeAt(at) : 0;
    const part = trimmedPart(text, start, at);
    if (ended && part.text.includes('='))
      this.fail(
        'server-badly-formed',
        part.start,
        part.end,
        `The serverName connection property value ${withoutSecret(part.text)} is badly formed.`,
      );
    if (part.text) {
      this.server = part;
      this.put('serverName', part.text, part);
    }
    this.at = at + 1;
    return ended;
  }

  private scanInstance(from: number): number {
    const { text } = this;
    const at = this.scan(from, semicolon, colon);
    const ended = at < text.length ? text.charCodeAt(at) : 0;
    this.instance = trimmedPart(text, from, at);
    const name = this.instance.text;
    this.put('instanceName', ended ? name.toLowerCase() : name, this.instance);
    this.at = at + 1;
    return ended;
  }

  private scanPort(from: number): void {
    const end = this.until(from);
    this.port = trimmedPart(this.text, from, end);
    this.put('portNumber', this.port.text, this.port);
    this.at = end + 1;
  }

  readItems(): void {
    const { text } = this;
    while (this.at < text.length) {
      const at = this.scan(this.at, equals, semicolon);
      const name = trimmedPart(text, this.at, at);
      this.at = at + 1;
      if (at < text.length && text.charCodeAt(at) === equals) {
        if (!name.text) this.fail('empty-name', at, at + 1, badlyFormedItem);
        this.readValue(name, at + 1);
      } else if (name.text) this.fail('item-without-equals', name.start, name.end, badlyFormedItem);
    }
  }

  private readValue(name: UrlPart, from: number): void {
    const { text } = this;
    let at = this.scan(from, semicolon, openBrace);
    const plain = trimmedPart(text, from, at);
    if (at < text.length && text.charCodeAt(at) === openBrace) {
      if (!plain.text) return this.readBraced(name, at);
      this.fail('text-before-brace', plain.start, at + 1, badlyFormedItem);
      at = this.until(at);
    }
    this.add(name, this.error ? trimmedPart(text, from, at) : plain, false, at);
  }

  private readBraced(name: UrlPart, open: number): void {
    const { text } = this;
    const close = this.closingBrace(open + 1);
    if (close < 0) {
      const end = this.until(open);
      this.fail('unterminated-brace', open, text.length, badlyFormedItem);
      const inner = text.slice(open + 1, end);
      this.add(name, { text: inner, start: open, end }, true, end);
      return;
    }
    const inner = text.slice(open + 1, close);
    const value = inner.includes('}}') ? inner.replaceAll('}}', '}') : inner;
    let at = close + 1;
    while (at < text.length && text.charCodeAt(at) === space) at++;
    const end = this.until(at);
    this.add(name, { text: value, start: open, end: close + 1 }, true, end);
    if (at < end) {
      const rest = trimmedPart(text, at, end);
      this.fail('text-after-brace', rest.text ? rest.start : at, rest.text ? rest.end : end, badlyFormedItem);
    }
  }

  /** The `}` that ends a braced value: the first that is not one of a pair; -1 where there is none. */
  private closingBrace(from: number): number {
    const { text } = this;
    let at = text.indexOf('}', from);
    while (at >= 0 && text.charCodeAt(at + 1) === closeBrace) at = text.indexOf('}', at + 2);
    return at;
  }

  private add(name: UrlPart, value: UrlPart, braced: boolean, end: number): void {
    const known = propertyNamed(name.text);
    const property = known && known.inUrl !== 'dropped' ? known.name : undefined;
    const item: UrlItem = { name, value, braced, start: name.start, end, property, known };
    this.items.push(item);
    if (property) this.put(property, value.text, value, item);
    this.at = end + 1;
  }

  /** Sets a property, the last one winning as in the driver; nothing once the driver has given up. */
  private put(property: string, text: string, from: UrlPart, item?: UrlItem): void {
    if (!this.error) this.properties.set(property, { text, from, item });
  }

  /** The next of two or three characters from `from` on, else the end of the text. */
  private scan(from: number, one: number, other: number, third = other): number {
    const { text } = this;
    let at = from;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === one || code === other || code === third) break;
    }
    return at;
  }

  /** The next `;` from `from` on, else the end of the text. */
  private until(from: number): number {
    const found = this.text.indexOf(';', from);
    return found < 0 ? this.text.length : found;
  }
}
