import { inlineCode } from '../../core/markdown';
import { extensionSyntax } from '../../domain/csr/data/extensions';
import { fieldLimits, type StringType, stringBits, stringTypes } from '../../domain/csr/data/strings';
import type { NamedObject } from '../../domain/csr/objects';
import { extensionWords, optionValues } from './data/extension-words';
import { fieldNames } from './data/fields';
import { literalOptions, requestOptions } from './data/options';
import { promptSuffixes } from './data/prompt-suffixes';

/** What an option of a request does, and its values. Markdown. */
export function optionText(name: string): string | undefined {
  const meaning = requestOptions.get(name);
  if (meaning === undefined) return undefined;
  const values = [...(optionValues.get(name) ?? [])].map(([value, means]) => `- \`${value}\`: ${means}`);
  const literal = literalOptions.get(name);
  const only = literal
    ? [`OpenSSL compares with \`${literal.literal}\` letter by letter; with any other word ${literal.effect}.`]
    : [];
  return [`**${name}**: ${meaning}`, ...only, values.join('\n')].filter(part => part !== '').join('\n\n');
}

/** What a field of the name holds, how long it may be and of what characters. Markdown. */
export function fieldText({ shortName, longName, oid }: NamedObject): string {
  const name = [shortName ?? oid, ...(longName && longName !== shortName ? [longName] : [])].join(', ');
  const meaning = fieldNames.get(shortName ?? '') ?? fieldNames.get(longName ?? '');
  return `**${name}** (${oid})${meaning ? `: ${meaning}` : ''}\n\n${limitText(oid)}`;
}

/** What belongs to a prompt: `_default`, `_min` … Markdown. */
export function suffixText(field: string, suffix: string): string {
  return `**${field}${suffix}**: ${promptSuffixes.get(suffix) ?? ''}`;
}

const characterWords: Readonly<Record<StringType, string>> = {
  Numeric: 'digits and blanks',
  Printable: "letters, digits, blanks and `'()+,-./:=?`",
  IA5: 'ASCII',
  T61: 'Latin-1',
  BMP: 'Unicode up to U+FFFF',
  Universal: 'any',
  UTF8: 'any',
};

function limitText(oid: string): string {
  const limits = fieldLimits.get(oid);
  if (!limits) return 'No limit that OpenSSL knows of. Written as UTF8String unless `string_mask` says otherwise.';
  const { min, max, types, fixed } = limits;
  const length = max === 0 ? '' : min === max ? `Exactly ${max} characters. ` : `At most ${max} characters. `;
  const type = fixed ? stringTypes.find(of => types & stringBits[of]) : undefined;
  if (!type) return `${length}Written as UTF8String unless \`string_mask\` says otherwise.`;
  return `${length}Written as ${type}String: ${characterWords[type]}.`;
}

/** What an extension says. Markdown. */
export function extensionText(name: string): string | undefined {
  const words = extensionWords.get(name);
  const syntax = extensionSyntax.get(name);
  if (words !== undefined) return `**${name}**: ${words}`;
  if (syntax === undefined) return undefined;
  return syntax === 'not-settable'
    ? `**${name}**: OpenSSL knows this extension and cannot set it from a file.`
    : `**${name}**: an extension.`;
}

/** A text of the file, cut where it is long. Markdown. */
export function quoted(text: string): string {
  return inlineCode(text.length > 200 ? `${text.slice(0, 200)}…` : text);
}
