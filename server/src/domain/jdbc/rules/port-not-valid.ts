import type { Repair } from '../../../core/rule';
import { replaceIn } from '../../../syntax/decoded';
import { writtenValue } from '../edit-url';
import { itemSpan } from '../effective';
import { isPort, type PortFault, portFault } from '../port-fault';
import { driverSource, parserSource } from '../references';
import { shown } from '../secrets';
import type { JdbcUrl } from '../url';
import { defineUrlRule } from '../url-rule';

const messages = {
  invalid:
    '"{written}" is no port. The driver refuses to connect with "The port number {written} is not valid." Write a whole number from 0 to 65535, and nothing else up to the next ";".',
  empty:
    'No port stands behind ":". The driver refuses to connect with "The port number  is not valid." Write the port, or leave the ":" out.',
  emptyProperty:
    'portNumber has no value. The driver refuses to connect with "The port number  is not valid." Write the port, or leave portNumber out.',
  database: 'Write {name} as databaseName',
  keep: 'Keep {port} only',
  remove: 'Take the : out',
} as const;

/** A port that is no number from 0 to 65535. */
export const portNotValid = defineUrlRule({
  meta: {
    id: 'jdbc/port-not-valid',
    severity: 'error',
    category: 'connection',
    summary: 'A port that is not a whole number from 0 to 65535.',
    messages,
    fix: true,
    suggests: true,
    references: [parserSource, driverSource],
  },
  checkUrl(url, report) {
    const fault = portFault(url);
    if (fault?.kind !== 'not-valid') return;
    const { part, inHostPart } = fault;
    if (part.text) {
      const at = url.value.spanOf(part.start, part.end);
      return report('invalid', { at, data: { written: shown(part.text) }, suggest: suggestions(url, fault) });
    }
    if (!inHostPart) {
      const { item } = url.properties.get('portNumber')!;
      return report('emptyProperty', { at: itemSpan(url, item!) });
    }
    const colon = url.value.text.lastIndexOf(':', part.start);
    const fix: Repair<typeof messages> = { title: 'remove', edits: [replaceIn(url.value, colon, colon + 1, '')] };
    report('empty', { at: url.value.spanOf(colon, colon + 1), fix });
  },
});

function suggestions(url: JdbcUrl, { part, inHostPart }: PortFault): Repair<typeof messages>[] {
  const [, port = '', sign, rest = ''] = /^([\d \t]+)(?:([/?:,;&]|$)(.*))?/s.exec(part.text) ?? [];
  const digits = port.replace(/[ \t]/g, '');
  if (!digits || !isPort(digits)) return [];
  const name = rest.trim();
  const replaced = (text: string) => [replaceIn(url.value, part.start, part.end, text)];
  if (inHostPart && sign === '/' && /^[\w$-]+$/.test(name) && !url.properties.has('databaseName'))
    return [{ title: 'database', data: { name }, edits: replaced(`${digits};databaseName=${writtenValue(name)}`) }];
  return [{ title: 'keep', data: { port: digits }, edits: replaced(digits) }];
}
