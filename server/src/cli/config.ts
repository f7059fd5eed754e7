import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { type Config, emptyConfig, type SeverityOrOff } from '../core/config';
import type { AnyKind } from '../core/kind';
import type { KnownRules } from '../core/known-rules';
import { analyze } from '../core/lint';
import { nearMiss } from '../core/near-miss';
import { decodeBytes } from './encoding';
import { Failure, reasonOf } from './failure';
import { Lines } from './lines';

const fileName = 'ccconfig.jsonc';
const levels: readonly string[] = ['off', 'hint', 'info', 'warning', 'error'] satisfies SeverityOrOff[];

/** A configuration, or what is wrong with its file (an absolute path). */
export type Loaded = { readonly config: Config } | { readonly problems: readonly string[]; readonly file: string };

/** Finds and reads the configuration of each file; every file of it is read once. */
export class Configurations {
  private readonly byFolder = new Map<string, Loaded>();
  private readonly byFile = new Map<string, Loaded>();

  /**
   * @param kind the kind that checks configuration files
   * @param named the file that counts instead of the nearest, where one was named
   * @param overrides severities from the command line; they win
   */
  constructor(
    private readonly cwd: string,
    private readonly kind: AnyKind | undefined,
    private readonly named: string | undefined,
    private readonly overrides: Config['rules'],
  ) {}

  /** The configuration of the file at an absolute path. */
  async of(file: string): Promise<Loaded> {
    if (this.named !== undefined) return this.load(resolve(this.cwd, this.named), this.named);
    return this.nearest(dirname(file));
  }

  private async nearest(folder: string): Promise<Loaded> {
    const known = this.byFolder.get(folder);
    if (known) return known;
    const path = join(folder, fileName);
    const loaded = existsSync(path)
      ? await this.load(path, shown(this.cwd, path))
      : dirname(folder) === folder
        ? this.merged(emptyConfig)
        : await this.nearest(dirname(folder));
    this.byFolder.set(folder, loaded);
    return loaded;
  }

  private async load(path: string, name: string): Promise<Loaded> {
    const loaded = this.byFile.get(path) ?? (await this.read(path, name));
    this.byFile.set(path, loaded);
    return loaded;
  }

  private async read(path: string, name: string): Promise<Loaded> {
    let text: string;
    try {
      text = decodeBytes(readFileSync(path)).text;
    } catch (error) {
      return { problems: [`${name}, the configuration, cannot be read: ${reasonOf(error)}.`], file: path };
    }
    const { parseConfig } = await import('../kinds/deployment/config');
    const { config } = parseConfig(text);
    const problems = this.kind ? faultsOf(text, name, this.kind, config) : [];
    return problems.length > 0 ? { problems, file: path } : this.merged(config);
  }

  /** One object for each configuration, so that what depends on it can be told apart by identity. */
  private merged(config: Config): Loaded {
    return { config: { ...config, rules: { ...config.rules, ...this.overrides } } };
  }
}

/** What makes a configuration file say something else than its author meant, with places. */
function faultsOf(text: string, name: string, kind: AnyKind, config: Config): string[] {
  const faults = analyze({ kind, text, config: { rules: config.rules } }).findings.filter(
    ({ severity }) => severity === 'error',
  );
  const lines = new Lines(text);
  return faults.map(({ span, message }) => {
    const { line, column } = lines.at(span.start);
    return `${name}:${line}:${column}: ${message}`;
  });
}

function shown(cwd: string, path: string): string {
  const short = relative(cwd, path);
  return sep === '\\' ? short.replaceAll('\\', '/') : short;
}

/**
 * Reads `--severity RULE=LEVEL` options.
 * @throws Failure where a rule or a level does not exist
 */
export function severityOverrides(values: readonly string[], known: KnownRules): Config['rules'] {
  const rules: Record<string, SeverityOrOff> = {};
  for (const value of values) {
    const at = value.lastIndexOf('=');
    const [rule, level] = [value.slice(0, at), value.slice(at + 1)];
    if (at < 1)
      throw new Failure(`--severity ${value}: write RULE=LEVEL, for example ${known.all().keys().next().value}=off.`);
    if (!known.has(rule)) throw new Failure(`--severity: ${noRule(rule, [...known.all().keys()])}`);
    if (!levels.includes(level)) {
      const near = nearMiss(level, levels);
      const hint = near ? `Did you mean "${near}"?` : `It can be ${levels.join(', ')}.`;
      throw new Failure(`--severity ${rule}: there is no level "${level}". ${hint}`);
    }
    rules[rule] = level as SeverityOrOff;
  }
  return rules;
}

/** That a rule does not exist, with the nearest that does. */
export function noRule(id: string, ruleIds: readonly string[]): string {
  const near = nearMiss(id, ruleIds) ?? ruleIds.find(known => known.endsWith(`/${id}`)) ?? nearMissOfFault(id, ruleIds);
  return `There is no rule "${id}". ${near ? `Did you mean "${near}"?` : 'All of them: ccconfig rules'}`;
}

/** The rule whose part behind the slash is nearest to what was written. */
function nearMissOfFault(id: string, ruleIds: readonly string[]): string | undefined {
  const fault = id.slice(id.indexOf('/') + 1);
  const near = nearMiss(
    fault,
    ruleIds.map(known => known.slice(known.indexOf('/') + 1)),
  );
  return near && ruleIds.find(known => known.endsWith(`/${near}`));
}
