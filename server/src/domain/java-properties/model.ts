import type { Previous } from '../../core/kind';
import type { Span } from '../../core/span';
import type { Decoded } from '../../syntax/decoded';
import { parseProperties } from '../../syntax/properties/parse';
import type { PropertiesDocument, PropertyEntry } from '../../syntax/properties/tree';
import { parseJdbcUrl } from '../jdbc/parse-url';
import type { JdbcUrl } from '../jdbc/url';
import type { UrlUnit } from '../jdbc/url-rule';
import type { KeySpec, PropertiesSchema } from './schema';
import { valueWithoutTrailingBlanks } from './trailing-blanks';

/** One entry of the file with what the guide says of its key. The object is kept while the entry's text stays the same. */
export interface Setting extends UrlUnit {
  readonly entry: PropertyEntry;
  /** The key as Java reads it, without a byte order mark in front of it. */
  readonly name: string;
  /** Where the name stands; the whole entry where it is empty. */
  readonly nameSpan: Span;
  /** Missing where the guide does not name the key. */
  readonly key: KeySpec | undefined;
  /** As Java reads it, without the blanks at its end. */
  readonly value: Decoded;
  readonly url: JdbcUrl | undefined;
}

/** A `.properties` file of one program. */
export interface PropertiesModel {
  readonly document: PropertiesDocument;
  readonly schema: PropertiesSchema;
  /** Every entry in the order of the text, those behind the place where Java stops too. */
  readonly settings: readonly Setting[];
}

/** A reader of such files; never throws. Unchanged entries of the version before are taken over. */
export function propertiesReader(
  schema: PropertiesSchema,
): (text: string, previous?: Previous<PropertiesModel>) => PropertiesModel {
  const keys = new Map(schema.keys.map(key => [key.name, key]));
  return (text, previous) => {
    const document = parseProperties(text, previous && { model: previous.model.document, change: previous.change });
    const settings = document.entries.map(entry => {
      if (entry.memo instanceof EntrySetting && entry.memo.schema === schema) return entry.memo;
      const setting = new EntrySetting(entry, keys, schema);
      entry.memo = setting;
      return setting;
    });
    return { document, schema, settings };
  };
}

const byteOrderMark = '\uFEFF';

const none: readonly JdbcUrl[] = [];

class EntrySetting implements Setting {
  readonly name: string;
  readonly key: KeySpec | undefined;
  readonly urls: readonly JdbcUrl[];

  constructor(
    readonly entry: PropertyEntry,
    keys: ReadonlyMap<string, KeySpec>,
    readonly schema: PropertiesSchema,
  ) {
    const { name } = entry;
    this.name = name.startsWith(byteOrderMark) ? name.slice(1) : name;
    this.key = keys.get(this.name);
    // Quotes and a second separator are told for what they are.
    const isUrl = this.key?.type === 'url' && !entry.stops && !/^(?:["'\u2018-\u201F=:>]|$)/.test(this.value.text);
    this.urls = isUrl ? [parseJdbcUrl(this.value)] : none;
  }

  get start(): number {
    return this.entry.start;
  }

  get end(): number {
    return this.entry.end;
  }

  get nameSpan(): Span {
    const { entry, name } = this;
    if (name === '') return { start: entry.start, end: entry.end };
    return entry.key.spanOf(entry.name.length - name.length, entry.name.length);
  }

  get url(): JdbcUrl | undefined {
    return this.urls[0];
  }

  get value(): Decoded {
    return valueWithoutTrailingBlanks(this.entry.value);
  }
}

/** The setting with which a key takes effect: the last one of its name. */
export function settingOf({ settings }: PropertiesModel, name: string): Setting | undefined {
  for (let index = settings.length - 1; index >= 0; index--) if (settings[index]!.name === name) return settings[index];
  return undefined;
}

/** The settings of keys that the guide names, each with the last value of its key. */
export function knownSettings({ settings }: PropertiesModel): ReadonlyMap<string, Setting> {
  const found = new Map<string, Setting>();
  for (const setting of settings) if (setting.key) found.set(setting.name, setting);
  return found;
}

/** Whether a line is a marker of a merge that was not finished, or a comment that a byte order mark makes an entry. */
export function isOddLine({ name, entry }: Setting): boolean {
  if (entry.name !== name && (name.startsWith('#') || name.startsWith('!') || name === '')) return true;
  return (
    name.startsWith('<<<<<<<') || name.startsWith('>>>>>>>') || (name === '' && entry.value.text.startsWith('======'))
  );
}
