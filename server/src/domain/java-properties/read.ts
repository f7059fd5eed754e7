import type { Loading, Reading } from '../../core/kind';
import { bytesAsLatin1, malformedEncoding } from '../../syntax/properties/java';
import { secretRanges } from '../jdbc/mask-url';
import * as wording from './data/wording';
import { type PropertiesModel, propertiesReader } from './model';
import { shownValue } from './secrets';
import { visible } from './shown';

/** What Java has in its table after loading the file, as data and as text. Passwords are `***`. */
export interface PropertiesReading {
  readonly entries: readonly { readonly key: string; readonly value: string }[];
  /** Java's exception where it stops. */
  readonly error: string | null;
}

/** Reads the file as Java does: by its bytes unless told otherwise, which are in UTF-8 unless told otherwise. */
export function read(model: PropertiesModel, how: Loading = {}): Reading {
  const { as = 'stream', encoding } = how;
  const { schema, document } = model;
  const loaded = as === 'stream' ? propertiesReader(schema)(bytesAsLatin1(document.text, encoding?.name)) : model;
  const { stop } = loaded.document;
  const entries = loaded.settings.slice(0, stop).map(setting => {
    const { name, value } = setting.entry;
    const isOpen = setting.url !== undefined && secretRanges(setting.url).length === 0;
    return { key: name, value: isOpen ? value.text : shownValue(setting, schema) };
  });
  const reading: PropertiesReading = { entries, error: stop === undefined ? null : malformedEncoding };
  return { model: reading, text: textOf(reading) };
}

function textOf({ entries, error }: PropertiesReading): string {
  const width = Math.max(0, ...entries.map(({ key }) => key.length));
  const rows = entries.map(({ key, value }) => `${visible(key).padEnd(width)}  ${visible(value)}`.trimEnd());
  return [...(rows.length > 0 ? rows : [wording.noEntries]), ...(error === null ? [] : [error])].join('\n');
}
