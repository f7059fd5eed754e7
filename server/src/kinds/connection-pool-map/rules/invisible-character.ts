import { invisibleCharacterRule, type SuspectValue } from '../../../domain/file-rules/invisible-character';
import { lookAlikeShape } from '../../../domain/invisible-characters';
import { hostFault } from '../../../domain/jdbc/host-fault';
import { driverSource } from '../../../domain/jdbc/references';
import type { JdbcUrl, UrlPart } from '../../../domain/jdbc/url';
import type { XmlElement } from '../../../syntax/xml/tree';
import { eceGuide } from '../data/sources';
import type { Pool, PoolMap } from '../model';
import { secretPart } from '../secret-part';

/** Characters that a word processor, a web page or a chat puts in place of plain ones, or that cannot be seen at all. */
export const invisibleCharacter = invisibleCharacterRule<'url' | 'user' | 'name', PoolMap, Pool>({
  kind: 'connection-pool-map',
  category: 'connection',
  summary: 'A character in Url, User or name that cannot be seen or looks like a plain one.',
  consequences: {
    url: 'The driver takes it as a letter of the name or value it stands in, so the server, database or property is not found.',
    user: 'SQL Server looks for a login with exactly this character in its name.',
    name: 'ECE asks for a pool by its exact name and does not find it under this one.',
  },
  references: [driverSource, eceGuide],
  inUnit({ element, name, url, userNode }, text) {
    const values: SuspectValue<'url' | 'user' | 'name'>[] = [];
    if (name && isQuoted(element, text)) values.push({ is: 'name', value: name });
    if (userNode) values.push({ is: 'user', value: userNode.content });
    if (url && lookAlikeShape.test(url.value.text))
      values.push({ is: 'url', value: url.value, unless: secretPart(url), tight: faultyHost(url) });
    return values;
  },
});

/** A value in curly quotes has none for XML, and is reported as such. */
function isQuoted(element: XmlElement, text: string): boolean {
  const value = element.attribute('name')?.value;
  return !value || /["']/.test(text.charAt(value.span.start - 1));
}

/** A host that is none: with such a character in it nothing connects. */
function faultyHost(url: JdbcUrl): UrlPart | undefined {
  const fault = hostFault(url);
  return fault?.kind === 'not-valid' ? fault.part : undefined;
}
