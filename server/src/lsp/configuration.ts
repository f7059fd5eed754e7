import { type Config, emptyConfig, type SeverityOrOff } from '../core/config';
import { parseConfig } from '../kinds/deployment/config';
import { folderOf } from './host';
import { type MaybeAsync, whenThere } from './maybe-async';

export const configName = 'ccconfig.jsonc';

/** The largest configuration file that is read, in bytes. */
const maxConfigSize = 1_000_000;

const maxKeptConfigs = 100;

/** Whether an address is that of a configuration file. */
export function isConfigFile(uri: string): boolean {
  return uri.endsWith(`/${configName}`);
}

/** The editor's settings for one file. */
export interface EditorSettings {
  readonly enable: boolean;
  readonly rules: Readonly<Record<string, SeverityOrOff>>;
}

/** What applies to one file. */
export interface Effective {
  readonly enabled: boolean;
  /** The same object as long as nothing has changed. */
  readonly config: Config;
  /** Tells this state from others of the same file. */
  readonly id: number;
  /** The `ccconfig.jsonc` that applies. */
  readonly source: string | undefined;
}

interface ConfigFile {
  readonly uri: string;
  readonly config: Config;
}

export interface ConfigurationSources {
  /** The unsaved text of a file that is open. */
  openText(uri: string): string | undefined;
  read(uri: string, limit: number): MaybeAsync<string | undefined>;
  /** The editor's settings as it has them; undefined where it is not asked. */
  settings?(uri: string): Promise<unknown>;
}

/** The configuration of every file: the nearest `ccconfig.jsonc` upward, over the editor's settings. */
export class Configuration {
  #nearest = new Map<string, MaybeAsync<ConfigFile | undefined>>();
  #effective = new Map<string, MaybeAsync<Effective>>();
  readonly #configs = new Map<string, Config>();
  #states = 0;
  #generation = 0;

  constructor(readonly sources: ConfigurationSources) {}

  /** What applies to a file; at once where nothing has to be asked. */
  of(uri: string): MaybeAsync<Effective> {
    const cache = this.#effective;
    return kept(cache, uri, () =>
      whenThere(this.#settings(uri), settings => whenThere(this.#nearestTo(uri), file => this.#merged(settings, file))),
    );
  }

  /** Changes whenever what was known before may no longer hold. */
  get generation(): number {
    return this.#generation;
  }

  /** Forgets everything, since a configuration file or the editor's settings have changed. */
  invalidate(): void {
    this.#generation++;
    this.#nearest = new Map();
    this.#effective = new Map();
  }

  /** Forgets a file that was closed. */
  forget(uri: string): void {
    this.#effective.delete(uri);
  }

  #settings(uri: string): MaybeAsync<EditorSettings> {
    const { settings } = this.sources;
    return settings ? settings(uri).then(settingsOf, () => settingsOf(undefined)) : settingsOf(undefined);
  }

  #nearestTo(uri: string): MaybeAsync<ConfigFile | undefined> {
    const folder = folderOf(uri);
    if (folder === undefined) return undefined;
    return kept(this.#nearest, folder, () => {
      const own = `${folder}/${configName}`;
      const text = this.sources.openText(own) ?? this.sources.read(own, maxConfigSize);
      return whenThere(text, found =>
        found === undefined ? this.#nearestTo(folder) : { uri: own, config: configOf(found) },
      );
    });
  }

  #merged(settings: EditorSettings, file: ConfigFile | undefined): Effective {
    const stated = file?.config ?? emptyConfig;
    const rules = { ...settings.rules, ...stated.rules };
    const config = Object.keys(settings.rules).length > 0 ? { ...stated, rules } : stated;
    return { enabled: settings.enable, config: this.#same(config), id: ++this.#states, source: file?.uri };
  }

  /** An equal configuration of before where there is one, so that an edit that changes nothing costs no new checks. */
  #same(config: Config): Config {
    const key = JSON.stringify(config);
    const before = this.#configs.get(key);
    if (before) return before;
    if (this.#configs.size >= maxKeptConfigs) this.#configs.clear();
    this.#configs.set(key, config);
    return config;
  }
}

/** What a `ccconfig.jsonc` states; what is wrong in it counts as not stated. */
export function configOf(text: string): Config {
  return parseConfig(text).config;
}

/** A value from a cache, or made and put there; a promise is replaced by its value once it has one. */
function kept<T>(cache: Map<string, MaybeAsync<T>>, key: string, make: () => MaybeAsync<T>): MaybeAsync<T> {
  if (cache.has(key)) return cache.get(key)!;
  const value = make();
  cache.set(key, value);
  if (value instanceof Promise) value.then(there => cache.get(key) === value && cache.set(key, there));
  return value;
}

const severities: ReadonlySet<unknown> = new Set(['off', 'hint', 'info', 'warning', 'error']);

/** Reads what the editor answers to `ccconfig`; anything of another shape counts as not set. */
function settingsOf(answer: unknown): EditorSettings {
  const { enable, rules } = (answer ?? {}) as { enable?: unknown; rules?: unknown };
  const entries = Object.entries(typeof rules === 'object' && rules ? rules : {});
  return {
    enable: enable !== false,
    rules: Object.fromEntries(entries.filter(([, severity]) => severities.has(severity))) as EditorSettings['rules'],
  };
}
