import type { Span } from '../../core/span';
import type { Decoded } from '../decoded';
import { byteLength, type ConfEncoding } from './bytes';
import { isQuote, isWord } from './characters';
import type { LogicalLine } from './logical-line';
import type { ConfProblem, VariableReference } from './tree';

/** Bytes that a value may have, variables put in. Source: MAX_CONF_VALUE_LENGTH of conf_def.c. */
const longestValue = 65536;

/** What a value is read with. */
export interface Surroundings {
  /** Of the entry, for variables without one; undefined in a section's name, where only the default section is asked. */
  readonly section: string | undefined;
  /** `.pragma dollarid`: a `$` without braces is a character of a name. */
  readonly dollarId: boolean;
  lookUp(section: string | undefined, name: string): string | undefined;
  readonly encoding: ConfEncoding;
  /** Whether the environment is known; where it is not, a variable of it may have any value. */
  readonly knowsEnvironment: boolean;
}

export interface ReadValue {
  readonly value: Decoded;
  readonly variables: readonly VariableReference[];
  readonly problem: ConfProblem | undefined;
}

const special = /["'`\\$]/;

/** Reads `line.text.slice(start, end)` as OpenSSL's `str_copy` does: quotes and escapes resolved, variables put in. */
export function readValue(line: LogicalLine, start: number, end: number, surroundings: Surroundings): ReadValue {
  const raw = line.text.slice(start, end);
  if (!special.test(raw)) return { value: new PlainValue(raw, line, start), variables: [], problem: undefined };
  const reader = new ValueReader(raw, line, start, surroundings);
  reader.read();
  return reader;
}

/** `line.text.slice(start, end)` as it stands. */
export function plainValue(line: LogicalLine, start: number, end: number): Decoded {
  return new PlainValue(line.text.slice(start, end), line, start);
}

/** A text written so that OpenSSL reads it as it is, anywhere in a value. */
export function encodeValue(text: string): string {
  const escaped = text.replace(/[\\"'`#$]/g, '\\$&').replace(/[\n\r\t\b]/g, character => controls.get(character)!);
  return escaped.replace(/^ +| +$/g, '"$&"');
}

const controls: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
  ['\b', '\\b'],
]);

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b' };

/** A value that is read just as it stands. */
class PlainValue implements Decoded {
  readonly encode = encodeValue;

  constructor(
    readonly text: string,
    private readonly line: LogicalLine,
    private readonly start: number,
  ) {}

  get span(): Span {
    return this.spanOf(0, this.text.length);
  }

  spanOf(start: number, end: number): Span {
    return this.line.spanOf(this.start + start, this.start + end);
  }
}

class ValueReader implements ReadValue, Decoded {
  text = '';
  readonly encode = encodeValue;
  readonly variables: VariableReference[] = [];
  problem: ConfProblem | undefined;
  /** For each character of `text` where in `raw` it comes from. */
  private readonly from: number[] = [];
  private readonly to: number[] = [];
  /** What OpenSSL counts against the limit. */
  private length: number;

  constructor(
    private readonly raw: string,
    private readonly line: LogicalLine,
    private readonly start: number,
    private readonly surroundings: Surroundings,
  ) {
    this.length = byteLength(raw, surroundings.encoding) + 1;
  }

  get value(): Decoded {
    return this;
  }

  get span(): Span {
    return this.line.spanOf(this.start, this.start + this.raw.length);
  }

  spanOf(start: number, end: number): Span {
    const { from, to, raw } = this;
    if (start >= end) {
      const at = from[start] ?? to[start - 1] ?? raw.length;
      return this.line.spanOf(this.start + at, this.start + at);
    }
    return this.line.spanOf(this.start + from[start]!, this.start + to[end - 1]!);
  }

  read(): void {
    const { raw, surroundings } = this;
    for (let at = 0; at < raw.length; ) {
      if (isQuote(raw, at)) at = this.readQuoted(at);
      else if (raw[at] === '\\') at = this.readEscape(at);
      else if (raw[at] === '$' && (!surroundings.dollarId || raw[at + 1] === '{' || raw[at + 1] === '('))
        at = this.readVariable(at);
      else this.add(raw[at]!, at, ++at);
    }
  }

  private add(text: string, from: number, to: number): void {
    this.text += text;
    for (let index = 0; index < text.length; index++) {
      this.from.push(from);
      this.to.push(to);
    }
  }

  private readQuoted(start: number): number {
    const { raw } = this;
    let at = start + 1;
    while (at < raw.length && raw[at] !== raw[start]) {
      const from = at;
      if (raw[at] === '\\' && ++at === raw.length) return at;
      this.add(raw[at]!, from, ++at);
    }
    return at + 1;
  }

  private readEscape(start: number): number {
    const escaped = this.raw[start + 1];
    if (escaped !== undefined) this.add(escapes[escaped] ?? escaped, start, start + 2);
    return start + 2;
  }

  private readVariable(start: number): number {
    const { raw, surroundings } = this;
    const open = raw[start + 1];
    const close = open === '{' ? '}' : open === '(' ? ')' : '';
    const first = start + (close ? 2 : 1);
    let nameStart = first;
    let nameEnd = this.endOfName(first);
    const hasSection = raw.startsWith('::', nameEnd);
    const sectionEnd = nameEnd;
    if (hasSection) {
      nameStart = nameEnd + 2;
      nameEnd = this.endOfName(nameStart);
    }
    const name = raw.slice(nameStart, nameEnd);
    if (close && raw[nameEnd] !== close) return this.fail('no-close-brace', start, nameEnd, name);
    const end = nameEnd + (close ? 1 : 0);
    const section = hasSection ? raw.slice(first, sectionEnd) : undefined;
    const value = surroundings.lookUp(hasSection ? section : surroundings.section, name);
    this.variables.push({
      span: this.place(start, end),
      section,
      sectionSpan: hasSection ? this.place(first, sectionEnd) : undefined,
      name,
      nameSpan: this.place(nameStart, nameEnd),
      value,
    });
    if (value === undefined) {
      const code =
        section === 'ENV' && !surroundings.knowsEnvironment ? 'environment-variable' : 'variable-has-no-value';
      this.fail(code, start, Math.max(end, start + 1), name);
      if (code === 'variable-has-no-value') return raw.length;
      this.add(raw.slice(start, end), start, end);
      return end;
    }
    const { encoding } = surroundings;
    this.length += byteLength(value, encoding) - byteLength(raw.slice(start, end), encoding);
    if (this.length > longestValue) return this.fail('expansion-too-long', start, end, name);
    this.add(value, start, end);
    return end;
  }

  private endOfName(start: number): number {
    let at = start;
    while (isWord(this.raw, at) || (this.surroundings.dollarId && this.raw[at] === '$')) at++;
    return at;
  }

  private place(start: number, end: number): Span {
    return this.line.spanOf(this.start + start, this.start + end);
  }

  private fail(code: ConfProblem['code'], start: number, end: number, name: string): number {
    this.problem ??= { code, span: this.place(start, end), name };
    return this.raw.length;
  }
}
