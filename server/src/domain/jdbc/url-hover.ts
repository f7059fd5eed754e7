import type { Hover } from '../../core/kind';
import { inlineCode, markdownTable } from '../../core/markdown';
import { nearMiss } from '../../core/near-miss';
import { offsetIn } from '../../syntax/decoded';
import { namesInUrls, propertyNamed } from './data/properties';
import * as wording from './data/wording';
import { effectiveServer } from './effective-server';
import { mask } from './mask-url';
import { isSecretName, withoutSecret } from './secrets';
import type { JdbcUrl, UrlItem, UrlPart } from './url';

/** What the driver makes of the part of a URL at `offset` of the file; the whole of it on the prefix. Secrets are `***`. */
export function urlHover(url: JdbcUrl, offset: number): Hover | undefined {
  const { value, items, server, instance, port } = url;
  const at = offsetIn(value, offset);
  const within = ({ start, end }: { start: number; end: number }): boolean =>
    start <= at && at < Math.max(end, start + 1);
  const item = items.find(candidate => within({ start: candidate.start, end: candidate.value.end }));
  if (item) return hoverOn(url, part(item, at), itemText(url, item));
  for (const [property, piece] of [
    ['portNumber', port],
    ['instanceName', instance],
    ['serverName', server],
  ] as const)
    if (piece && within(piece)) return hoverOn(url, piece, pieceText(url, property, piece));
  const prefixEnd = server?.start ?? value.text.indexOf('//') + 2;
  if (at < prefixEnd) return hoverOn(url, { start: 0, end: prefixEnd }, summaryText(url));
  return undefined;
}

function hoverOn({ value }: JdbcUrl, { start, end }: { start: number; end: number }, markdown: string): Hover {
  return { span: value.spanOf(start, end), markdown };
}

/** The name or the value of an item, whichever `at` is on. */
function part(item: UrlItem, at: number): { start: number; end: number } {
  if (item.name.start <= at && at < item.name.end) return item.name;
  return item.value.start <= at && at < item.value.end ? item.value : { start: item.start, end: item.value.end };
}

function itemText(url: JdbcUrl, item: UrlItem): string {
  const property = item.property === undefined ? undefined : item.known;
  if (!property) {
    const near = propertyNamed(nearMiss(item.name.text, namesInUrls()) ?? '');
    return wording.unknownPropertyText(item.name.text, near?.name);
  }
  const effective = url.properties.get(property.name);
  const shown = (text: string): string => (isSecretName(property.name) ? mask : text);
  const reading =
    url.error || property.inUrl !== 'read' || !effective
      ? []
      : [
          effective.item === item
            ? wording.effectiveText(shown(effective.text))
            : wording.overriddenText(shown(effective.text)),
        ];
  return [wording.propertyText(property), ...reading].join('\n\n');
}

function pieceText(url: JdbcUrl, property: 'serverName' | 'instanceName' | 'portNumber', piece: UrlPart): string {
  const text = withoutSecret(piece.text);
  const effective = url.properties.get(property);
  const about =
    property === 'serverName'
      ? wording.hostText(text)
      : property === 'portNumber'
        ? wording.portText(text)
        : wording.instanceText(text, effectiveServer(url).port?.text);
  if (!effective?.item) return about;
  const by = `${effective.item.name.text}=${withoutSecret(effective.text)}`;
  return `${about}\n\n${wording.hostOverriddenText(by)}`;
}

/** All that the driver ends up with, as a table. */
function summaryText({ error, properties, items }: JdbcUrl): string {
  if (error) return wording.refusedText(error.message);
  const rows = [...properties].map(([name, { text }]) => {
    const value = isSecretName(name) ? mask : withoutSecret(text);
    return [name, inlineCode(value)] as const;
  });
  const dropped = items.filter(({ property }) => property === undefined).map(({ name }) => name.text);
  return [
    `**${wording.summaryTitle}**`,
    markdownTable(wording.summaryHead, rows),
    ...(dropped.length > 0 ? [wording.droppedText([...new Set(dropped)])] : []),
  ].join('\n\n');
}
