import type { Span } from '../../core/span';
import type { Decoded } from '../decoded';

/** A `SET NAME=VALUE`, as cmd.exe takes it. */
export interface BatchSet {
  /** From `SET` to the end of the command. */
  readonly span: Span;
  /** Blanks at its end included, since they belong to it. */
  readonly name: Decoded;
  /** Blanks around it and quotes included, since they belong to it; names between percent signs stay as they are. */
  readonly value: Decoded;
  /** Whether it has the form `SET "NAME=VALUE"`, whose quotes belong to neither. */
  readonly quoted: boolean;
  /** Whether the script surely comes by: not in a block, not behind IF, FOR, `&&`, `||` or in a pipe. */
  readonly certain: boolean;
  /** Whether cmd.exe takes part of the command for a redirection. */
  readonly redirected: boolean;
}

/** A batch file, read as cmd.exe reads it as far as that is certain. */
export interface BatchFile {
  readonly text: string;
  readonly sets: readonly BatchSet[];
  /** `REM` and `::` comments to the ends of their lines. */
  readonly comments: readonly Span[];
  /** Everything else, command by command. */
  readonly commands: readonly Span[];
}

/** One character of a command, escapes undone, and where it stands. */
interface Unit {
  readonly char: string;
  readonly start: number;
  readonly end: number;
  readonly inQuotes: boolean;
}

/** Reads any text; never throws, linear. A byte order mark is passed over here, though cmd.exe does not. */
export function parseBatch(text: string): BatchFile {
  return new BatchReader(text).read();
}

/** The value that a variable has when the script has come to its end; undefined where it has none, or that is not certain. */
export function lastSet({ sets }: BatchFile, name: string): BatchSet | undefined {
  const wanted = name.toLowerCase();
  const own = sets.filter(set => set.name.text.toLowerCase() === wanted);
  const last = own.at(-1);
  return own.every(({ certain }) => certain) && last?.value.text !== '' ? last : undefined;
}

const commandStart = /[ \t,;=@]*/y;
const remark = /rem(?![^\s,;=/+&|<>])[^\r\n]*/iy;
const header = /(?:if|for|else|do)(?=[\s(])/iy;

class BatchReader {
  readonly sets: BatchSet[] = [];
  readonly comments: Span[] = [];
  readonly commands: Span[] = [];
  private at = 0;
  private depth = 0;
  /** Whether what follows on the line is run only under a condition. */
  private conditional = false;

  constructor(readonly text: string) {}

  read(): BatchFile {
    if (this.text.startsWith('\uFEFF')) this.at = 1;
    while (this.at < this.text.length) this.line();
    const { text, sets, comments, commands } = this;
    return { text, sets, comments, commands };
  }

  private line(): void {
    this.conditional = false;
    this.skip(commandStart);
    if (this.text[this.at] === ':') return this.label();
    while (this.at < this.text.length && !this.lineBreak()) this.command();
  }

  /** A label, which is a comment where it has no name. */
  private label(): void {
    const start = this.at;
    const lineFeed = this.text.indexOf('\n', start);
    const end = lineFeed < 0 ? this.text.length : lineFeed;
    const textEnd = this.text[end - 1] === '\r' ? end - 1 : end;
    if (this.text[start + 1] === ':') this.comments.push({ start, end: textEnd });
    this.at = Math.min(this.text.length, end + 1);
  }

  private lineBreak(): boolean {
    const { text } = this;
    if (text[this.at] === '\r' && text[this.at + 1] === '\n') this.at++;
    if (text[this.at] !== '\n') return false;
    this.at++;
    return true;
  }

  private command(): void {
    this.skip(commandStart);
    const { text } = this;
    const sign = text[this.at];
    if (sign === '(' || sign === ')') {
      this.depth = Math.max(0, this.depth + (sign === '(' ? 1 : -1));
      this.at++;
      return;
    }
    if (sign === '\n' || sign === '\r' || this.at >= text.length) {
      if (sign === '\r' && text[this.at + 1] !== '\n') this.at++;
      return;
    }
    remark.lastIndex = this.at;
    const comment = remark.exec(text)?.[0];
    if (comment !== undefined) {
      this.comments.push({ start: this.at, end: this.at + comment.length });
      this.at += comment.length;
      return;
    }
    header.lastIndex = this.at;
    const isHeader = header.test(text);
    if (isHeader) this.conditional = true;
    this.finish(this.at, this.units(isHeader));
  }

  /** The characters of a command up to what ends it, which is passed over. */
  private units(isHeader: boolean): Unit[] {
    const { text } = this;
    const units: Unit[] = [];
    let inQuotes = false;
    while (this.at < text.length) {
      const start = this.at;
      const char = text[start]!;
      if (char === '\n' || (char === '\r' && text[start + 1] === '\n')) break;
      if (!inQuotes && ('&|'.includes(char) || (char === ')' && this.depth > 0) || (char === '(' && isHeader))) break;
      this.at++;
      if (char === '^' && !inQuotes) {
        if (this.lineBreak() && this.at >= text.length) break;
        const escaped = text[this.at];
        if (escaped === undefined || escaped === '\n' || escaped === '\r') continue;
        this.at++;
        units.push({ char: escaped, start, end: this.at, inQuotes: true });
        continue;
      }
      if (char === '"') inQuotes = !inQuotes;
      units.push({ char, start, end: this.at, inQuotes });
    }
    return units;
  }

  private finish(start: number, units: readonly Unit[]): void {
    const { text } = this;
    const end = this.at;
    if (end > start) this.commands.push({ start, end });
    const sign = text[end];
    const isPipe = sign === '|' && text[end + 1] !== '|';
    this.set(units, !this.conditional && this.depth === 0 && !isPipe);
    if (sign !== '&' && sign !== '|') return;
    const isDouble = text[end + 1] === sign;
    if (isDouble || sign === '|') this.conditional = true;
    this.at = end + (isDouble ? 2 : 1);
  }

  private set(units: readonly Unit[], certain: boolean): void {
    const plain = units.map(({ char }) => char).join('');
    const found = /(?:^|[ \t@])set[ \t]+(?=[^\s/])/i.exec(plain);
    if (!found || (found.index > 0 && !this.conditional)) return;
    const from = found.index + found[0].length;
    const keyword = units[found.index + found[0].search(/set/i)]!.start;
    const rest = units.slice(from);
    const redirection = rest.findIndex(({ char, inQuotes }) => !inQuotes && (char === '<' || char === '>'));
    const given = redirection < 0 ? rest : rest.slice(0, redirection);
    const quoted = given[0]?.char === '"';
    const closing = plain.slice(from, from + given.length).lastIndexOf('"');
    const body = quoted ? given.slice(1, closing > 0 ? closing : undefined) : given;
    const equals = body.findIndex(({ char }, index) => char === '=' && index > 0);
    if (equals < 0) return;
    const end = body[equals]!.end;
    this.sets.push({
      span: { start: keyword, end: this.at },
      name: decoded(body.slice(0, equals), body[0]!.start, quoted),
      value: decoded(body.slice(equals + 1), end, quoted),
      quoted,
      certain,
      redirected: redirection >= 0,
    });
  }

  private skip(shape: RegExp): void {
    shape.lastIndex = this.at;
    if (shape.test(this.text)) this.at = shape.lastIndex;
  }
}

/** @param at where the text would begin if it is empty */
function decoded(units: readonly Unit[], at: number, quoted: boolean): Decoded {
  const text = units.map(({ char }) => char).join('');
  const startOf = (offset: number): number => units[offset]?.start ?? units.at(-1)?.end ?? at;
  return {
    text,
    span: { start: startOf(0), end: units.at(-1)?.end ?? at },
    spanOf: (start, end) => ({ start: startOf(start), end: end > start ? units[end - 1]!.end : startOf(start) }),
    encode: other => (quoted ? other : other.replace(/[&|<>^]/g, '^$&')),
  };
}
