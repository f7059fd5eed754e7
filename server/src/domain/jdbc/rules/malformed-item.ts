import type { Repair } from '../../../core/rule';
import { replaceIn } from '../../../syntax/decoded';
import { refusesItem } from '../data/driver-words';
import { propertyNamed } from '../data/properties';
import { isPort } from '../port-fault';
import { splitQuotes } from '../quotes';
import { parserSource, urlGuide } from '../references';
import { mayContinueSecret } from '../sound-items';
import type { JdbcUrl, UrlError } from '../url';
import { defineUrlRule } from '../url-rule';

const messages = {
  noEquals: `A property without "=" stands here. ${refusesItem} Write it as name=value.`,
  afterSecret: `No "=" stands in this piece. ${refusesItem} If it belongs to the {secret} in front of it, put the {secret} in braces: a ";" ends it otherwise.`,
  noName: `No name stands in front of "=". ${refusesItem} Write it as name=value.`,
  equals: 'Write {name}=',
  on: 'Write {name}=true',
  port: 'Write it as the port',
} as const;

/** An item of the URL that is not `name=value`. */
export const malformedItem = defineUrlRule({
  meta: {
    id: 'jdbc/malformed-item',
    severity: 'error',
    category: 'connection',
    summary: 'An item between semicolons that is not `name=value`.',
    messages,
    suggests: true,
    references: [parserSource, urlGuide],
  },
  checkUrl(url, report) {
    const { error } = url;
    if (error?.code !== 'item-without-equals' && error?.code !== 'empty-name') return;
    // A piece of a value in quotes is the matter of another rule.
    if (splitQuotes(url).some(({ start, end }) => start < error.start && error.start < end)) return;
    const at = url.value.spanOf(error.start, error.end);
    if (error.code === 'empty-name') return report('noName', { at });
    const suggest = suggestions(url, error);
    const secret = suggest.length === 0 ? mayContinueSecret(url, error.start) : undefined;
    if (secret) return report('afterSecret', { at, data: { secret: secret.name.text } });
    report('noEquals', { at, suggest });
  },
});

function suggestions(url: JdbcUrl, { start, end }: UrlError): Repair<typeof messages>[] {
  const written = url.value.text.slice(start, end);
  const colon = /^([A-Za-z]+)\s*:\s*/.exec(written);
  const named = colon && propertyNamed(colon[1]!);
  if (named) {
    const edits = [replaceIn(url.value, start, start + colon[0].length, `${colon[1]}=`)];
    return [{ title: 'equals', data: { name: colon[1]! }, edits }];
  }
  if (propertyNamed(written)?.type === 'boolean')
    return [{ title: 'on', data: { name: written }, edits: [replaceIn(url.value, end, end, '=true')] }];
  const separator = url.value.text.lastIndexOf(';', start);
  const afterHost = separator === url.server?.end && !url.properties.has('portNumber');
  if (afterHost && isPort(written))
    return [{ title: 'port', edits: [replaceIn(url.value, separator, end, `:${written}`)] }];
  return [];
}
