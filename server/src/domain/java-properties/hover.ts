import type { Hover } from '../../core/kind';
import { touches } from '../../core/span';
import { bytesAsLatin1 } from '../../syntax/properties/java';
import { parseProperties } from '../../syntax/properties/parse';
import { urlHover } from '../jdbc/url-hover';
import * as wording from './data/wording';
import { type PropertiesModel, type Setting, settingOf } from './model';
import { isSecret, shownValue } from './secrets';
import { visible } from './shown';

/** What Java reads at `offset`, and what the guide says of the key. Passwords are not shown. */
export function hover(model: PropertiesModel, offset: number): Hover | undefined {
  const setting = settingAt(model, offset);
  if (!setting) return undefined;
  const { entry, url } = setting;
  if (touches(entry.key.span, offset) && entry.name !== '')
    return { span: entry.key.span, markdown: about(model, setting) };
  if (!touches(entry.value.span, offset) || entry.value.text === '') return undefined;
  const inUrl = url && !entry.stops ? urlHover(url, offset) : undefined;
  return inUrl ?? { span: entry.value.span, markdown: reading(model, setting).join('\n\n') };
}

/** The entry at a place of the file. */
export function settingAt({ settings }: PropertiesModel, offset: number): Setting | undefined {
  return settings.find(({ start, end }) => start <= offset && offset <= end);
}

function about(model: PropertiesModel, setting: Setting): string {
  return [...(setting.key ? [wording.keyText(setting.key)] : []), ...reading(model, setting)].join('\n\n');
}

/** What becomes of the value, paragraph by paragraph. */
function reading({ schema, settings, document, ...rest }: PropertiesModel, setting: Setting): string[] {
  const { entry, name } = setting;
  if (entry.stops) return [wording.stopsText];
  if (document.stop !== undefined && settings.indexOf(setting) > document.stop) return [wording.behindStopText];
  const overridden = settingOf({ schema, settings, document, ...rest }, name) !== setting;
  const after = overridden ? [wording.overriddenText] : [];
  if (isSecret(setting, schema)) return [wording.hiddenText, ...after];
  const value = shownValue(setting, schema);
  return [wording.readsText(visible(value)), ...byStream(setting, document.text, value), ...after];
}

function byStream({ entry, url }: Setting, text: string, value: string): string[] {
  const written = text.slice(entry.start, entry.end);
  if (url || !/[^\0-\x7F]/.test(written)) return [];
  const read = parseProperties(bytesAsLatin1(written)).entries[0]?.value.text;
  return read === undefined || read === value || value !== entry.value.text
    ? []
    : [wording.readsByStreamText(visible(read))];
}
