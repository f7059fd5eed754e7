import { dirname, resolve } from 'node:path';
import type { Finding } from '../../core/finding';
import { fixAll } from '../../core/fix';
import { KnownRules } from '../../core/known-rules';
import { type Analysis, analyze } from '../../core/lint';
import { Registry } from '../../core/registry';
import { suppressionRules } from '../../core/suppression-rules';
import { Configurations, severityOverrides } from '../config';
import { encodeText, encodingOf } from '../encoding';
import { defect, Failure } from '../failure';
import { discover, type FoundFile, forcedKind, knownKinds, readSource, type SourceFile, standardInput } from '../files';
import { type Format, Summary } from '../formats/format';
import { styleFor } from '../formats/style';
import type { Output } from '../io';
import { Lines } from '../lines';
import { filesFromOneOf } from '../named-files';
import { Neighbours } from '../neighbours';
import type { Context } from '../run';
import { Secrets } from '../secrets';
import { Progress } from './progress';

/** `ccconfig check`: finds, checks and, where asked, repairs files. */
export async function check(context: Context): Promise<number> {
  return new Check(context, optionsOf(context)).run();
}

interface Options {
  readonly fix: boolean;
  readonly diff: boolean;
  readonly quiet: boolean;
  readonly maxWarnings: number;
  readonly output: string | undefined;
}

function optionsOf({ args }: Context): Options {
  const fix = args.has('fix');
  const diff = args.has('diff');
  if (diff && !fix) throw new Failure('--diff shows what --fix would do: write --fix --diff.');
  const limit = args.value('max-warnings');
  if (limit !== undefined && !/^\d{1,9}$/.test(limit))
    throw new Failure(`--max-warnings ${limit}: write a whole number, 0 or more.`);
  const maxWarnings = limit === undefined ? Number.POSITIVE_INFINITY : Number(limit);
  return { fix, diff, quiet: args.has('quiet'), maxWarnings, output: args.value('output') };
}

class Check {
  private readonly registry: Registry;
  private readonly configurations: Configurations;
  private readonly summary = new Summary();
  /** Counted before anything is left out of the report. */
  private errors = 0;
  private warnings = 0;
  private failed = false;
  private masked = false;
  private progress: Progress | undefined;
  private readonly told = new Set<string>();
  private neighbours: Neighbours | undefined;
  /** Absolute paths of what the report is about. */
  private inReport: ReadonlySet<string> = new Set();

  constructor(
    private readonly context: Context,
    private readonly options: Options,
  ) {
    const { args, io, kinds } = context;
    const known = new KnownRules([...kinds, { id: 'suppression', rules: suppressionRules }]);
    const overrides = severityOverrides(args.values('severity'), known);
    this.registry = new Registry(kinds);
    this.configurations = new Configurations(io.cwd, this.registry.byId('deployment'), args.value('config'), overrides);
  }

  async run(): Promise<number> {
    const { args, io } = this.context;
    const paths = args.positionals.length > 0 ? args.positionals : ['.'];
    const forced = forcedKind(args.value('kind'), this.registry);
    const { files, problems, empty } = await discover(paths, io.cwd, this.registry, forced);
    this.inReport = new Set(files.map(({ absolute }) => absolute));
    this.neighbours = new Neighbours(this.registry, files, io.cwd);
    for (const problem of problems) this.trouble(problem);
    for (const folder of empty) this.say(`${folder}: nothing to check here. ${knownKinds(this.registry)}`);
    const format = await this.format(files);
    const report = this.reportWriter(files);
    this.progress = new Progress(io.stderr, files.length);
    for (const [index, file] of files.entries()) {
      this.progress.at(index);
      const text = await this.file(file, format);
      if (!text) continue;
      this.progress.clear();
      report.write(text);
    }
    this.progress.clear();
    report.write(format.end(this.summary));
    await report.end();
    if (this.masked) this.say('passwords show as *** in the diff above: it is for reading, not for patch.');
    if (this.failed) return 2;
    return this.errors > 0 || this.warnings > this.options.maxWarnings ? 1 : 0;
  }

  private async format(files: readonly FoundFile[]): Promise<Format> {
    const { args, io } = this.context;
    if (args.value('format') === 'json') return new (await import('../formats/json')).JsonFormat();
    const { TextFormat } = await import('../formats/text');
    const to = this.options.output === undefined ? this.reportsTo(files) : undefined;
    return new TextFormat({
      style: to ? styleFor(to, io) : (_as, text) => text,
      columns: to?.isTTY ? to.columns : undefined,
      hints: args.has('hints'),
      quiet: this.options.quiet,
    });
  }

  /** The fixed text of the standard input takes its place on the standard output; so does a diff. */
  private reportsTo(files: readonly FoundFile[]): Output {
    const { fix, diff } = this.options;
    const taken = fix && (diff || files.some(({ path }) => path === standardInput));
    return taken ? this.context.io.stderr : this.context.io.stdout;
  }

  /** Where the report goes: to an output at once, to a file when it is complete. */
  private reportWriter(files: readonly FoundFile[]): { write(text: string): void; end(): Promise<void> } {
    const { output, diff } = this.options;
    const to = this.reportsTo(files);
    if (output === undefined) return { write: text => void (diff || to.write(text)), end: async () => {} };
    const parts: string[] = [];
    return { write: text => void parts.push(text), end: () => this.writeReport(output, parts.join('')) };
  }

  private async writeReport(output: string, text: string): Promise<void> {
    try {
      const { replaceFile } = await import('../write');
      replaceFile(resolve(this.context.io.cwd, output), Buffer.from(text), output);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      this.trouble(error.message);
    }
  }

  /** Checks one file. Gives what the report has to say about it. */
  private async file(found: FoundFile, format: Format): Promise<string> {
    try {
      const source = await readSource(found, this.context.io, this.registry, this.context.args.value('stdin-filename'));
      const loaded = await this.configurations.of(source.absolute);
      const own = source.kind.id === 'deployment';
      if ('problems' in loaded) {
        this.failed = true;
        if (!this.inReport.has(loaded.file)) for (const problem of loaded.problems) this.say(problem);
        if (!own) throw new Failure(`${source.path} was not checked, since its configuration is broken.`);
      }
      const config = 'config' in loaded ? loaded.config : { rules: {} };
      const others = this.neighbours?.of(source);
      const named = source.kind.whole && filesFromOneOf([dirname(source.absolute), '.'], this.context.io.cwd);
      const cache = new Latest(source, text =>
        analyze({ kind: source.kind, text, config, encoding: encodingOf(text, source), named, others }),
      );
      const analysis = this.options.fix ? await this.fixed(found, source, cache) : cache.of(source.text);
      return this.add(source, analysis, format);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      this.trouble(error.message);
      return '';
    }
  }

  private add({ path }: SourceFile, analysis: Analysis, format: Format): string {
    const { kind, model, text, crashes } = analysis;
    for (const { ruleId, error } of crashes)
      this.trouble(`${path}: the rule ${ruleId} did not finish: ${defect(error)}`);
    for (const { severity } of analysis.findings) {
      if (severity === 'error') this.errors++;
      else if (severity === 'warning') this.warnings++;
    }
    const findings = this.options.quiet
      ? analysis.findings.filter(({ severity }) => severity === 'error')
      : analysis.findings;
    this.summary.add(findings);
    const secrets = (): Secrets => Secrets.of(kind, model, text);
    const elsewhere = (uri: string) => this.neighbours?.placeOf(uri);
    return format.file({ path, kindId: kind.id, findings, lines: new Lines(text), secrets, elsewhere });
  }

  /** Repairs a file and gives the analysis of what is there then: the old text where nothing was written. */
  private async fixed(found: FoundFile, source: SourceFile, cache: Latest): Promise<Analysis> {
    const { io } = this.context;
    const before = cache.of(source.text);
    const { text, fixed } = fixAll(source.text, each => cache.of(each).findings as Finding[]);
    const input = found.path === standardInput;
    const bytes = text === source.text ? source.bytes : encodeText(text, source);
    if (!bytes) {
      this.trouble(
        `${source.path} was not changed: its encoding (${source.encoding.name}) cannot hold the result. Save it as UTF-8 first.`,
      );
      return before;
    }
    if (this.options.diff) {
      await this.showDiff(source, text);
      return before;
    }
    if (input) io.stdout.write(bytes);
    else if (text !== source.text && !(await this.written(source, bytes))) return before;
    this.summary.fixed += fixed;
    return cache.of(text);
  }

  private async written(source: SourceFile, bytes: Buffer): Promise<boolean> {
    const { replaceFile } = await import('../write');
    try {
      replaceFile(source.absolute, bytes, source.path, source.bytes);
      this.neighbours?.forget(source.absolute);
      return true;
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      this.trouble(error.message);
      return false;
    }
  }

  private async showDiff(source: SourceFile, text: string): Promise<void> {
    const { diffOfTexts, printedDiff } = await import('../diff');
    const diff = diffOfTexts(source, text);
    this.masked ||= diff.masked;
    this.context.io.stdout.write(printedDiff(diff, this.context.io));
  }

  /** Says on stderr what could not be done, each thing once; the exit status will be 2. */
  private trouble(message: string): void {
    this.failed = true;
    this.say(message);
  }

  private say(message: string): void {
    if (this.told.has(message)) return;
    this.told.add(message);
    this.progress?.clear();
    this.context.io.stderr.write(`ccconfig: ${message}\n`);
  }
}

/** The analysis of the text that was asked for last, so that none is made twice in a row. */
class Latest {
  private last: Analysis | undefined;

  constructor(
    readonly source: SourceFile,
    private readonly analysisOf: (text: string) => Analysis,
  ) {}

  of(text: string): Analysis {
    if (this.last?.text !== text) this.last = this.analysisOf(text);
    return this.last;
  }
}
