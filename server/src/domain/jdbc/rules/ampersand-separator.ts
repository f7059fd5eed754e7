import type { Repair, Report, Severity } from '../../../core/rule';
import { replaceIn } from '../../../syntax/decoded';
import { hostFault } from '../host-fault';
import { isTyped } from '../misread-value';
import { portFault } from '../port-fault';
import { parserSource, urlGuide } from '../references';
import { isSecretName } from '../secrets';
import { endsInEntity, mayHoldSeparator, type WrongSeparator, wrongSeparators } from '../separators';
import { soundItems } from '../sound-items';
import type { JdbcUrl, UrlPart } from '../url';
import { defineUrlRule } from '../url-rule';

const messages = {
  value:
    '{separator} does not end a value. The driver takes "{name}=…" as part of the value of {property} and never sets it. Write ";" in front of {name}.',
  host: '{separator} does not end the {what}. The driver takes "{name}=…" as part of the {what} and cannot connect. Write ";" in front of {name}.',
  entity:
    '"&amp;" stands here as five characters. The driver ends the value at its ";" and keeps "&amp" as the last part of the value. Write ";" alone.',
  separate: 'Write ; in front of {name}',
  semicolon: 'Write ; alone',
} as const;

/** `&`, `?`, `,`, a blank or a line break in the place of `;`. */
export const ampersandSeparator = defineUrlRule({
  meta: {
    id: 'jdbc/ampersand-separator',
    severity: 'warning',
    category: 'connection',
    summary: 'Something else than `;` between two properties, such as `&`.',
    messages,
    fix: true,
    suggests: true,
    references: [parserSource, urlGuide],
  },
  checkUrl(url, report) {
    const host = hostFault(url);
    if (host?.kind === 'separator') reportPart(url, host.part, { host: 'host' }, report);
    const port = portFault(url);
    if (port?.kind === 'separator') reportPart(url, port.part, { host: 'port' }, report);
    for (const item of soundItems(url)) {
      if (item.braced || !mayHoldSeparator(item.value)) continue;
      if (item.value === host?.part || item.value === port?.part) continue;
      reportPart(url, item.value, { property: item.property ?? item.name.text, refused: isTyped(item) }, report);
    }
  },
});

/** Reports the first wrong separator of a part; its repair makes all of them right. */
function reportPart(
  url: JdbcUrl,
  part: UrlPart,
  { host, property = '', refused = true }: { host?: 'host' | 'port'; property?: string; refused?: boolean },
  report: Report<typeof messages>,
): void {
  const severity: Severity | undefined = refused ? 'error' : undefined;
  if (endsInEntity(url, part)) {
    const [start, end] = [part.end - 4, part.end + 1];
    const fix: Repair<typeof messages> = { title: 'semicolon', edits: [replaceIn(url.value, start, end, ';')] };
    report('entity', { at: url.value.spanOf(start, end), severity, fix });
  }
  const found = wrongSeparators(part).filter(separator => separator.start > part.start);
  const first = found[0];
  if (!first) return;
  const data = { separator: first.shown, name: first.name, property, what: host ?? '' };
  const edits = found.map(({ start, end }) => replaceIn(url.value, start, end, ';'));
  const repair: Repair<typeof messages> = { title: 'separate', edits };
  const safe =
    found.every(separator => (host || separator.certain) && isFree(url, separator)) && !isSecretName(property);
  const details = { at: url.value.spanOf(first.start, part.start + nameEnd(part, first)), severity, data };
  const repairs = safe ? { fix: repair } : { suggest: [repair] };
  report(host ? 'host' : 'value', { ...details, ...repairs });
}

/** The end of the name behind a separator, in the part. */
function nameEnd(part: UrlPart, { end, name }: WrongSeparator): number {
  return end - part.start + name.length;
}

/** Whether no other item sets the property, so that setting it here changes nothing else. */
function isFree(url: JdbcUrl, { property }: WrongSeparator): boolean {
  return !url.items.some(item => item.property === property);
}
