import { nearMiss } from '../../core/near-miss';
import type { Span } from '../../core/span';
import { maskedUrl, secretRanges } from '../jdbc/mask-url';
import { isSecretName, mask } from '../jdbc/secrets';
import type { PropertiesModel, Setting } from './model';
import type { PropertiesSchema } from './schema';

/** Whether the value of a setting must never be shown: a password by its key, or by the look of a key nobody knows. */
export function isSecret({ key, name }: Pick<Setting, 'key' | 'name'>, { keys }: PropertiesSchema): boolean {
  if (key) return key.type === 'password';
  if (isSecretName(name)) return true;
  const passwords = keys.filter(({ type }) => type === 'password').map(known => known.name);
  return nearMiss(name, passwords) !== undefined;
}

/** The value fit to be shown. */
export function shownValue(setting: Setting, schema: PropertiesSchema): string {
  const { text } = setting.entry.value;
  if (isSecret(setting, schema)) return text === '' ? '' : mask;
  if (setting.url) return maskedUrl(setting.url);
  return text.replace(secretItem, (item, name: string) => item.slice(0, name.length) + mask);
}

/** A `name=value` whose name is a secret's, in the middle of other text. */
const secretItem =
  /([\w.-]{0,40}(?:pass|pwd|secret|token)[\w.-]{0,40}\s{0,4}[=:]\s{0,4})(?:\{[^}\r\n]*\}|[^;\s][^;\r\n]*)/gi;

/** A name of a secret with what follows it on its line. */
const secretLine =
  /([\w.-]{0,40}(?:pass|pwd|secret|token)[\w.-]{0,40}(?:[ \t]{0,4}[=:][ \t]{0,4}|[ \t]{1,4}))([^\r\n]+)/gi;

/** Where passwords stand, in comments, in URLs and in half-broken lines too: rather too much than too little. */
export function secretSpans({ settings, schema, document }: PropertiesModel, text: string): Span[] {
  const spans: Span[] = [];
  for (const setting of settings) {
    const { entry, url } = setting;
    if (isSecret(setting, schema)) spans.push(entry.value.span);
    if (url) for (const { start, end } of secretRanges(url)) spans.push(url.value.spanOf(start, end));
    else spans.push(...matches(text.slice(entry.start, entry.end), secretItem, entry.start));
  }
  for (const { start, end } of document.comments) spans.push(...matches(text.slice(start, end), secretLine, start));
  return spans.filter(({ start, end }) => start < end);
}

/** What follows the first group of each match. */
function matches(text: string, shape: RegExp, base: number): Span[] {
  return [...text.matchAll(shape)].map(({ index, 0: whole, 1: name }) => ({
    start: base + index + name!.length,
    end: base + index + whole.length,
  }));
}
