import { defineRule, type Report } from '../../../core/rule';
import { type LookAlike, lookAlikeShape, lookAlikes } from '../../../domain/invisible-characters';
import { hostFault } from '../../../domain/jdbc/host-fault';
import { driverSource } from '../../../domain/jdbc/references';
import type { JdbcUrl, UrlPart } from '../../../domain/jdbc/url';
import { type Decoded, replaceIn } from '../../../syntax/decoded';
import type { XmlElement } from '../../../syntax/xml/tree';
import { eceGuide } from '../data/sources';
import type { Pool } from '../model';
import { secretPart } from '../secret-part';

const messages = {
  url: 'There is a {what} ({code}) here. The driver takes it as a letter of the name or value it stands in, so the server, database or property is not found. {remedy}',
  user: 'There is a {what} ({code}) here. SQL Server looks for a login with exactly this character in its name. {remedy}',
  name: 'There is a {what} ({code}) here. ECE asks for a pool by its exact name and does not find it under this one. {remedy}',
  replace: 'Replace by {plain}',
  remove: 'Remove it',
} as const;

/** Characters that a word processor, a web page or a chat puts in place of plain ones, or that cannot be seen at all. */
export const invisibleCharacter = defineRule({
  meta: {
    id: 'connection-pool-map/invisible-character',
    severity: 'warning',
    category: 'connection',
    summary: 'A character in Url, User or name that cannot be seen or looks like a plain one.',
    messages,
    suggests: true,
    references: [driverSource, eceGuide],
  },
  checkUnit({ element, name, url, userNode }: Pool, report, { text }) {
    if (name && isQuoted(element, text)) checkValue('name', name, report);
    if (userNode) checkValue('user', userNode.content, report);
    if (!url || !lookAlikeShape.test(url.value.text)) return;
    checkValue('url', url.value, report, { isSecret: secretPart(url), host: faultyHost(url) });
  },
});

/** A value in curly quotes has none for XML, and is reported as such. */
function isQuoted(element: XmlElement, text: string): boolean {
  const value = element.attribute('name')?.value;
  return !value || /["']/.test(text.charAt(value.span.start - 1));
}

interface UrlParts {
  readonly isSecret?: (offset: number) => boolean;
  /** A host that is none: with such a character in it nothing connects. */
  readonly host?: UrlPart | undefined;
}

function faultyHost(url: JdbcUrl): UrlPart | undefined {
  const fault = hostFault(url);
  return fault?.kind === 'not-valid' ? fault.part : undefined;
}

function checkValue(
  node: 'url' | 'user' | 'name',
  value: Decoded,
  report: Report<typeof messages>,
  { isSecret, host }: UrlParts = {},
): void {
  const { text } = value;
  if (!lookAlikeShape.test(text)) return;
  for (let at = 0; at < text.length; at++) {
    const found = lookAlikes.get(text[at]!);
    if (!found || isSecret?.(at)) continue;
    let end = at + 1;
    while (end < text.length && text[end] === text[at]) end++;
    const inHost = host !== undefined && host.start <= at && at < host.end;
    reportRun(node, value, { at, end, inHost }, found, report);
    at = end - 1;
  }
}

function reportRun(
  node: 'url' | 'user' | 'name',
  value: Decoded,
  { at, end, inHost }: { at: number; end: number; inHost: boolean },
  { what, plain: alike }: LookAlike,
  report: Report<typeof messages>,
): void {
  const code = `U+${value.text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}`;
  const plain = inHost && alike === ' ' ? '' : alike;
  const named = plain === ' ' ? 'a blank' : plain;
  report(node, {
    at: value.spanOf(at, end),
    ...(inHost ? { severity: 'error' as const } : undefined),
    data: { what, code, remedy: plain ? `Write ${named} instead.` : 'Remove it.' },
    suggest: [
      {
        title: plain ? 'replace' : 'remove',
        data: { plain: named },
        edits: [replaceIn(value, at, end, plain.repeat(end - at))],
      },
    ],
  });
}
