import type { Repair } from '../../../core/rule';
import { replaceIn } from '../../../syntax/decoded';
import { writtenValue } from '../edit-url';
import { type HostFault, hostFault } from '../host-fault';
import { parserSource, urlGuide } from '../references';
import { shown } from '../secrets';
import type { JdbcUrl } from '../url';
import { defineUrlRule } from '../url-rule';

const messages = {
  slash:
    '"{written}" has a "/", which separates nothing in this driver\'s URLs. The driver takes the whole for the host name and cannot connect. Name the database in databaseName, an instance behind "\\".',
  remove: 'Take the / out',
  database: 'Write it as databaseName',
  instance: 'Write it as the instance',
} as const;

/** `host/database`, as other drivers write it. */
export const hostWithSlash = defineUrlRule({
  meta: {
    id: 'jdbc/host-with-slash',
    severity: 'error',
    category: 'connection',
    summary: 'A `/` in the host, as other drivers write the database.',
    messages,
    fix: true,
    suggests: true,
    references: [parserSource, urlGuide],
  },
  checkUrl(url, report) {
    const fault = hostFault(url);
    if (fault?.kind !== 'slash') return;
    const { part } = fault;
    const bare = part.text.replace(/^\/+|\/+$/g, '').trim();
    const outer = bare !== '' && !bare.includes('/');
    report('slash', {
      at: url.value.spanOf(part.start, part.end),
      data: { written: shown(part.text) },
      fix: outer ? { title: 'remove', edits: [replaceIn(url.value, part.start, part.end, bare)] } : undefined,
      suggest: outer ? [] : suggestions(url, fault),
    });
  },
});

function suggestions(url: JdbcUrl, { part, inHostPart }: HostFault): Repair<typeof messages>[] {
  const slash = part.text.indexOf('/');
  const name = part.text.slice(slash + 1).trim();
  if (!inHostPart || slash === 0 || !name || url.instance || url.port) return [];
  const at = part.start + slash;
  const replaced = (text: string) => [replaceIn(url.value, at, part.end, text)];
  const database: Repair<typeof messages> = {
    title: 'database',
    edits: replaced(`;databaseName=${writtenValue(name)}`),
  };
  const instance: Repair<typeof messages> = { title: 'instance', edits: replaced(`\\${name}`) };
  return [...(url.properties.has('databaseName') ? [] : [database]), ...(/^[\w$#]+$/.test(name) ? [instance] : [])];
}
