import { elsewhere, type Span } from '../../core/span';
import type { Decoded } from '../decoded';
import { type ConfEncoding, recoded } from './bytes';
import { isNameCharacter, skipName, skipWhite } from './characters';
import { includedLine, type LogicalLine, logicalLineAt, trimmedRange } from './logical-line';
import { type Include, isAbsolutePath, OpenFiles } from './open-files';
import { type OpenSection, store } from './open-section';
import { ReadFile, type ReadLine } from './read-file';
import type { Reuse } from './reuse';
import { Entry, Header } from './statements';
import type {
  ConfDirective,
  ConfFile,
  ConfInclude,
  ConfProblem,
  ConfProblemCode,
  ConfSection,
  ConfStatement,
} from './tree';
import { plainValue, readValue, type Surroundings } from './value';

/** What OpenSSL asks the system for while it reads. */
export interface ConfEnvironment {
  /** How the file's bytes became text: UTF-8 unless told. */
  readonly encoding?: ConfEncoding | 'utf-16';
  /** The value of an environment variable; undefined where there is none. Missing where the environment is not known. */
  variable?(name: string): string | undefined;
  /** Called with the path as OpenSSL would open it. Missing where nothing is known of any. */
  readonly include?: Include;
}

/**
 * Reads a text as OpenSSL's `CONF_load` does (crypto/conf/conf_def.c of 3.0); never fails. A byte order mark in front is no part of it.
 * After a problem, where OpenSSL gives up, reading goes on with the next line.
 */
export function parseConf(text: string, environment: ConfEnvironment = {}): ConfFile {
  const reader = new ConfReader(environment);
  reader.read(text);
  return reader.file(text);
}

/** Reads a text line by line; given lines of the version before, it takes over those that read the same. */
export class ConfReader {
  private readonly sections = new Map<string, OpenSection>();
  private readonly statements: ConfStatement[] = [];
  private readonly problems: ConfProblem[] = [];
  private readonly lines: ReadLine[] = [];
  private isPlain = true;
  /** Whether the line that is being read is plain. */
  private isPlainLine = true;
  private readonly flags = { dollarId: false, absolutePath: false, includeDirectory: '' };
  private readonly encoding: ConfEncoding;
  private readonly includes: ConfInclude[] = [];
  private readonly files: OpenFiles;
  private current: OpenSection;
  /** What is wrong with what the main file includes, and whether all of it is known. */
  private included: { problem: ConfProblemCode | undefined; isKnown: boolean } = { problem: undefined, isKnown: true };

  constructor(
    private readonly environment: ConfEnvironment,
    private readonly reuse?: Reuse,
  ) {
    const { encoding = 'utf-8' } = environment;
    this.encoding = encoding === 'utf-16' ? 'utf-8' : encoding;
    this.current = this.section('default');
    this.files = new OpenFiles(environment.include, ({ text, encoding: its = 'utf-8' }) => {
      if (its === 'utf-16') this.problem('utf-16', elsewhere);
      else this.read(recoded(text, its, this.encoding));
    });
    if (encoding === 'utf-16') this.problem('utf-16', { start: 0, end: 0 });
  }

  file(text: string): ConfFile {
    const { encoding, statements, problems, lines, isPlain, includes } = this;
    const sections = this.sections as Map<string, ConfSection>;
    return new ReadFile(text, encoding, sections, statements, problems, lines, isPlain, includes);
  }

  /** Reads the one line at `start`, in a section. */
  readOne(text: string, start: number, section: string): ReadLine {
    this.current = this.section(section);
    this.readOwn(logicalLineAt(text, start, this.encoding));
    return this.lines[0]!;
  }

  read(text: string): void {
    const own = this.files.depth === 0;
    let at = own && text.charCodeAt(0) === 0xfeff ? 1 : 0;
    while (at < text.length) {
      const kept = own ? this.reuse?.lineAt(at) : undefined;
      if (kept && this.takeOver(kept)) {
        at = kept.line.next;
        continue;
      }
      const line = logicalLineAt(text, at, this.encoding);
      at = line.next;
      if (own) this.readOwn(line);
      else this.readLine(includedLine(line));
    }
  }

  /** Reads a line that is not of an included file. */
  private readOwn(line: LogicalLine): void {
    const { statements, problems } = this;
    const stated = statements.length;
    const failed = problems.length;
    this.isPlainLine = !this.flags.dollarId;
    this.readLine(line);
    const isPlain = this.isPlainLine && problems.length === failed;
    this.isPlain &&= isPlain;
    this.lines.push({ line, statement: statements[stated], isPlain });
  }

  /** Takes a line as it was read before; false where it means something else here. */
  private takeOver(kept: ReadLine): boolean {
    const { statement } = kept;
    if (this.flags.dollarId) return false;
    if (statement instanceof Entry) {
      if (statement.isPlain && statement.section !== this.current.name) return false;
      store(this.section(statement.section), statement);
    } else if (statement instanceof Header) {
      this.current = this.section(statement.section);
      this.current.headers.push(statement);
    }
    if (statement) this.statements.push(statement);
    this.lines.push(kept);
    return true;
  }

  private readLine(line: LogicalLine): void {
    const { text } = line;
    const start = skipWhite(text, 0);
    if (start === text.length) return;
    if (text[start] === '[') this.readHeader(line, start);
    else this.readSetting(line, start);
  }

  /** `[ name ]`; blanks inside the name belong to it. */
  private readHeader(line: LogicalLine, bracket: number): void {
    const { text } = line;
    const start = skipWhite(text, bracket + 1);
    let end = start;
    for (let from = start; ; ) {
      end = skipName(text, from, this.flags.dollarId);
      const behind = skipWhite(text, end);
      if (text[behind] === ']') {
        this.openSection(line, bracket, { start, end }, behind);
        return;
      }
      if (behind >= text.length || behind === from) break;
      from = behind;
    }
    const last = trimmedRange(text, bracket, text.length);
    this.problem('missing-close-square-bracket', line.spanOf(last.start, last.end));
    // What stands below was meant for this section.
    const name = trimmedRange(text, start, last.end);
    if (isConfName(text.slice(name.start, name.end))) this.openSection(line, bracket, name, last.end - 1);
  }

  private openSection(line: LogicalLine, bracket: number, { start, end }: Span, close: number): void {
    const { value, variables, problem } = readValue(line, start, end, this.surroundings(undefined));
    if (problem) this.tell(problem);
    if (variables.length > 0) this.isPlainLine = false;
    this.current = this.section(value.text);
    const rest = trimmedRange(line.text, close + 1, line.text.length);
    const header = new Header(line, value.text, {
      name: { start, end },
      whole: { start: bracket, end: close + 1 },
      rest: rest.end > rest.start ? rest : undefined,
    });
    this.current.headers.push(header);
    if (this.files.depth === 0) this.statements.push(header);
  }

  /** `name = value`, `section::name = value`, `.include path` or `.pragma name:value`. */
  private readSetting(line: LogicalLine, start: number): void {
    const { text } = line;
    let nameStart = start;
    let nameEnd = skipName(text, start, this.flags.dollarId);
    let section: Span | undefined;
    if (text.startsWith('::', nameEnd)) {
      section = { start, end: nameEnd };
      nameStart = nameEnd + 2;
      nameEnd = skipName(text, nameStart, this.flags.dollarId);
    }
    const behind = skipWhite(text, nameEnd);
    const directive = directiveAt(text, nameStart, behind);
    if (directive) this.readDirective(directive, line, { start, end: behind }, section);
    else if (text[behind] === '=') this.readEntry(line, section, { start: nameStart, end: nameEnd }, behind);
    else {
      const { end } = trimmedRange(text, start, text.length);
      this.problem('missing-equal-sign', line.spanOf(start, end), text.slice(nameStart, nameEnd));
    }
  }

  private readEntry(line: LogicalLine, section: Span | undefined, name: Span, equals: number): void {
    const { text } = line;
    const target = section ? text.slice(section.start, section.end) : this.current.name;
    const { start, end } = trimmedRange(text, equals + 1, text.length);
    const { value, variables, problem } = readValue(line, start, end, this.surroundings(target));
    if (problem) this.tell(problem);
    if (variables.length > 0) this.isPlainLine = false;
    const isBroken = problem !== undefined && problem.code !== 'environment-variable';
    const whole = { start: (section ?? name).start, end: Math.max(end, equals + 1) };
    const own = text.slice(name.start, name.end);
    const entry = new Entry(line, target, own, value, variables, isBroken, { section, name, whole });
    store(this.section(target), entry);
    if (this.files.depth === 0) this.statements.push(entry);
  }

  private readDirective(kind: ConfDirective['kind'], line: LogicalLine, head: Span, section: Span | undefined): void {
    const { text } = line;
    const from = text[head.end] === '=' ? head.end + 1 : head.end;
    const { start, end } = trimmedRange(text, from, text.length);
    const span = line.spanOf(head.start, Math.max(end, head.end));
    this.isPlainLine = false;
    if (kind === 'pragma') {
      if (this.files.depth === 0) this.statements.push({ kind, value: plainValue(line, start, end), span });
      if (!this.follow(text.slice(start, end))) this.problem('invalid-pragma', span, text.slice(start, end));
      return;
    }
    const target = section ? text.slice(section.start, section.end) : this.current.name;
    const { value, problem } = readValue(line, start, end, this.surroundings(target));
    if (problem) this.tell(problem);
    if (this.files.depth === 0) this.statements.push({ kind, value, span });
    if (!problem) this.include(value, span);
    else if (this.files.depth > 0) this.included.isKnown = false;
    else this.includes.push({ ...unknownInclude, span, pathSpan: value.span, path: value.text });
  }

  /** Does what a pragma says; unknown ones are passed over. @returns false where OpenSSL refuses it */
  private follow(pragma: string): boolean {
    const colon = pragma.indexOf(':');
    if (colon <= 0 || colon === pragma.length - 1) return false;
    const name = pragma.slice(0, colon).replace(/[ \t\r\n]+$/, '');
    const value = pragma.slice(colon + 1).replace(/^[ \t\r\n]+/, '');
    if (name === 'includedir') this.flags.includeDirectory = value;
    if (name !== 'dollarid' && name !== 'abspath') return true;
    const on = /^(?:on|true)$/i.test(value);
    if (!on && !/^(?:off|false)$/i.test(value)) return false;
    this.flags[name === 'dollarid' ? 'dollarId' : 'absolutePath'] = on;
    return true;
  }

  /** Reads the files that an include brings. One that is not there is passed over without a word, as OpenSSL does. */
  private include({ text: written, span: pathSpan }: Decoded, span: Span): void {
    const path = this.pathOf(written);
    if (this.flags.absolutePath && !isAbsolutePath(path)) {
      this.problem('relative-path', span, written);
      return;
    }
    const outer = this.included;
    const isOwn = this.files.depth === 0;
    if (isOwn) this.included = { problem: undefined, isKnown: true };
    const found = this.files.open(path);
    const { problem, isKnown } = this.included;
    if (!isOwn) {
      outer.isKnown &&= found !== 'missing' && found !== 'unknown';
      return;
    }
    this.included = outer;
    this.includes.push({ span, pathSpan, path, found, isPartial: !isKnown, problem });
  }

  /** A path as OpenSSL opens it. */
  private pathOf(written: string): string {
    const folder = this.environment.variable?.('OPENSSL_CONF_INCLUDE') ?? this.flags.includeDirectory;
    if (folder === '' || isAbsolutePath(written)) return written;
    return `${folder}${folder.endsWith('/') ? '' : '/'}${written}`;
  }

  private section(name: string): OpenSection {
    let section = this.sections.get(name);
    if (!section) {
      section = { name, headers: [], entries: new Map(), replaced: [] };
      this.sections.set(name, section);
    }
    return section;
  }

  private surroundings(section: string | undefined): Surroundings {
    return {
      section,
      dollarId: this.flags.dollarId,
      encoding: this.encoding,
      knowsEnvironment: this.environment.variable !== undefined,
      lookUp: (from, name) => this.lookUp(from, name),
    };
  }

  /** A value as OpenSSL finds it: in the section, for `ENV` in the environment, then in the default section. */
  private lookUp(section: string | undefined, name: string): string | undefined {
    const own = section === undefined ? undefined : this.sections.get(section)?.entries.get(name);
    if (own) return own.value.text;
    const outside = section === 'ENV' ? this.environment.variable?.(name) : undefined;
    return outside ?? this.sections.get('default')!.entries.get(name)?.value.text;
  }

  private problem(code: ConfProblemCode, span: Span, name?: string): void {
    this.tell(name === undefined ? { code, span } : { code, span, name });
  }

  private tell(problem: ConfProblem): void {
    this.problems.push(problem);
    if (this.files.depth > 0) this.included.problem ??= problem.code;
  }
}

/** One whose path is not known. */
const unknownInclude = { found: 'unknown', isPartial: false, problem: undefined } as const;

/** OpenSSL compares only the first letters: `.includes x` includes too. */
function directiveAt(text: string, name: number, behind: number): ConfDirective['kind'] | undefined {
  for (const [word, kind] of [
    ['.pragma', 'pragma'],
    ['.include', 'include'],
  ] as const)
    if (text.startsWith(word, name) && (behind !== name + word.length || text[behind] === '=')) return kind;
  return undefined;
}

/** Whether OpenSSL takes a text for the name of an entry or a section. */
export function isConfName(text: string): boolean {
  if (text === '') return false;
  for (let at = 0; at < text.length; at++) if (!isNameCharacter(text, at)) return false;
  return true;
}
