import type { Span } from '../../core/span';
import type { ConfFile, ConfSection } from '../../syntax/openssl-conf/tree';
import { findSection } from './lookup';
import { CsrFailure } from './model';

/** A name with or without a value: `DNS:a.example.com`, `serverAuth`, or an entry of the section behind `@`. */
export interface ListItem {
  readonly name: string;
  readonly value: string | undefined;
  readonly at: Span;
}

/** The text of a value from some place on, with its places in the file. */
export interface ValueText {
  readonly text: string;
  spanOf(start: number, end: number): Span;
}

/**
 * The items of an extension's value, from itself or from the section that it names.
 * @throws CsrFailure where OpenSSL refuses the list
 */
export function itemsOf(value: ValueText, extension: string, file: ConfFile): ListItem[] {
  const { text } = value;
  if (!text.startsWith('@')) return parseList(value);
  const section = findSection(file, text.slice(1));
  if (!section || section.entries.size === 0) {
    const reason = `invalid extension string: name=${extension},section=${text}`;
    throw new CsrFailure(reason, value.spanOf(0, text.length));
  }
  return entriesOf(section);
}

/** The entries of a section as items. */
export function entriesOf({ entries }: ConfSection): (ListItem & { readonly value: string })[] {
  return [...entries.values()].map(({ name, value, span }) => ({ name, value: value.text, at: span }));
}

/**
 * The items of a list that is part of another value.
 * @throws CsrFailure where OpenSSL refuses the list
 */
export function itemsWithin(text: string, at: Span): ListItem[] {
  return parseList({ text, spanOf: () => at });
}

/** Without white space around it; behind a single character it stays, by a slip of OpenSSL's. */
function stripped(text: string): string {
  const from = text.replace(/^[ \t\n\v\f\r]+/, '');
  const whole = from.replace(/[ \t\n\v\f\r]+$/, '');
  return whole.length === 1 ? from : whole;
}

/** `name:value,name,…` (X509V3_parse_list). It looks no further than the end of the line, and takes all behind it for the last item. */
export function parseList(value: ValueText): ListItem[] {
  const end = /[\r\n]/.exec(value.text)?.index ?? value.text.length;
  const parts = value.text.slice(0, end).split(',');
  const items: ListItem[] = [];
  let start = 0;
  for (const [index, part] of parts.entries()) {
    const rest = index === parts.length - 1 ? value.text.slice(end) : '';
    const at = value.spanOf(start, start + part.length);
    start += part.length + 1;
    const colon = part.indexOf(':');
    const name = stripped(colon < 0 ? part + rest : part.slice(0, colon));
    if (name === '') throw new CsrFailure('invalid empty name', at);
    const own = colon < 0 ? undefined : stripped(part.slice(colon + 1) + rest);
    if (own === '') throw new CsrFailure('invalid null value', at);
    items.push({ name, value: own, at });
  }
  return items;
}
