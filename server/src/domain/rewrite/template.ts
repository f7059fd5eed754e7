import type { Decoded } from '../../syntax/decoded';
import { type TemplateFunction, templateFunction } from './data/functions';

/*
 * A template: text in which IIS replaces `{…}`. Offsets are into the template's own (decoded) text.
 * Source: Microsoft, URL Rewrite Module Configuration Reference, "Accessing URL parts from a rewrite rule", "Using back-references in
 * rewrite rules", "Interacting with server variables", "String functions"; Using Rewrite Maps.
 */

interface Place {
  readonly start: number;
  readonly end: number;
}

export type TemplatePart = TemplateText | TemplateVariable | TemplateReference | TemplateCall;

export interface TemplateText extends Place {
  readonly type: 'text';
  readonly text: string;
}

/** `{HTTP_HOST}` */
export interface TemplateVariable extends Place {
  readonly type: 'variable';
  readonly name: string;
}

/** `{R:1}` or `{C:1}` */
export interface TemplateReference extends Place {
  readonly type: 'reference';
  /** What the group belongs to. */
  readonly of: 'rule' | 'condition';
  readonly number: number;
}

/** `{ToLower:…}`, or `{name:…}` of a rewrite map or provider. */
export interface TemplateCall extends Place {
  readonly type: 'call';
  /** As written; it starts behind the `{`. */
  readonly name: string;
  /** Set where the name, letter case ignored, is a function's. */
  readonly function: TemplateFunction | undefined;
  readonly argument: readonly TemplatePart[];
}

export type TemplateProblemCode =
  /** A `{` without its `}`. */
  | 'unclosed'
  /** A `}` without its `{`; it stays as text. */
  | 'stray-close'
  /** `{}` or `{:…}`. */
  | 'no-name'
  /** `{R:…}` or `{C:…}` with anything but a number. */
  | 'no-number'
  | 'too-deep';

export interface TemplateProblem extends Place {
  readonly code: TemplateProblemCode;
}

export class Template {
  constructor(
    readonly text: string,
    readonly parts: readonly TemplatePart[],
    /** In the order of the text. */
    readonly problems: readonly TemplateProblem[],
  ) {}
}

/** The template that a value holds, read once for each value object. */
export function templateOf(value: Decoded): Template {
  const known = value.memo;
  if (known instanceof Template) return known;
  const template = parseTemplate(value.text);
  value.memo = template;
  return template;
}

/** Reads a template. Never throws; takes time linear in the text. */
export function parseTemplate(text: string): Template {
  if (!text.includes('{') && !text.includes('}')) return new Template(text, plain(text, 0, text.length), []);
  return new TemplateParser(text).parse();
}

/** Every part of a template, the arguments of calls included, in the order of the text. */
export function partsOf(parts: readonly TemplatePart[]): readonly TemplatePart[] {
  if (!parts.some(({ type }) => type === 'call')) return parts;
  return parts.flatMap(part => (part.type === 'call' ? [part, ...partsOf(part.argument)] : [part]));
}

function plain(text: string, start: number, end: number): TemplateText[] {
  return start < end ? [{ type: 'text', text: text.slice(start, end), start, end }] : [];
}

/** Braces within braces beyond this are not read; nobody nests them deeper than four or five times. */
const maxDepth = 20;

class TemplateParser {
  #at = 0;
  readonly #problems: TemplateProblem[] = [];

  constructor(readonly text: string) {}

  parse(): Template {
    const parts = this.#parts(0);
    this.#problems.sort((a, b) => a.start - b.start);
    return new Template(this.text, parts, this.#problems);
  }

  /** Parts up to the end, or in an argument up to the `}` that closes it. */
  #parts(depth: number): TemplatePart[] {
    const { text } = this;
    const parts: TemplatePart[] = [];
    let from = this.#at;
    while (this.#at < text.length) {
      const here = text[this.#at];
      if (here === '}' && depth > 0) break;
      if (here === '}') this.#problem('stray-close', this.#at, this.#at + 1);
      if (here !== '{') {
        this.#at++;
        continue;
      }
      parts.push(...plain(text, from, this.#at));
      for (const part of this.#braces(depth)) parts.push(part);
      from = this.#at;
    }
    parts.push(...plain(text, from, this.#at));
    return parts;
  }

  /** What starts at a `{`. One that is never closed, or not before the next, is text. */
  #braces(depth: number): TemplatePart[] {
    const { text } = this;
    const start = this.#at;
    const nameEnd = endOfName(text, start + 1);
    const name = text.slice(start + 1, nameEnd);
    if (text[nameEnd] === '}') {
      this.#at = nameEnd + 1;
      if (name.trim() === '') return this.#asText('no-name', start);
      return [{ type: 'variable', name, start, end: this.#at }];
    }
    if (text[nameEnd] === ':' && depth < maxDepth) return this.#withArgument(name, start, nameEnd, depth);
    this.#at = nameEnd;
    this.#problem(text[nameEnd] === ':' ? 'too-deep' : 'unclosed', start, start + 1);
    return plain(text, start, nameEnd);
  }

  #withArgument(name: string, start: number, colon: number, depth: number): TemplatePart[] {
    const { text } = this;
    this.#at = colon + 1;
    const argument = this.#parts(depth + 1);
    if (text[this.#at] !== '}') {
      this.#problem('unclosed', start, start + 1);
      return [...plain(text, start, colon + 1), ...argument];
    }
    const argumentEnd = this.#at++;
    const end = this.#at;
    if (name.trim() === '') return this.#asText('no-name', start);
    if (!/^[RC]$/i.test(name)) return [{ type: 'call', name, function: templateFunction(name), argument, start, end }];
    const digits = text.slice(colon + 1, argumentEnd);
    if (!/^[0-9]{1,9}$/.test(digits)) return this.#asText('no-number', start);
    const of = name.toUpperCase() === 'R' ? 'rule' : 'condition';
    return [{ type: 'reference', of, number: Number(digits), start, end }];
  }

  #asText(code: TemplateProblemCode, start: number): TemplatePart[] {
    this.#problem(code, start, this.#at);
    return plain(this.text, start, this.#at);
  }

  #problem(code: TemplateProblemCode, start: number, end: number): void {
    this.#problems.push({ code, start, end });
  }
}

function endOfName(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '{' && text[at] !== '}' && text[at] !== ':') at++;
  return at;
}
