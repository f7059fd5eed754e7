import { replaceIn } from '../../../syntax/decoded';
import { hostFault } from '../host-fault';
import { isPort } from '../port-fault';
import { parserSource, urlGuide } from '../references';
import { shown } from '../secrets';
import type { JdbcUrl } from '../url';
import { defineUrlRule } from '../url-rule';

/** `host,1433`, as ADO.NET and ODBC write a port. */
export const hostWithComma = defineUrlRule({
  meta: {
    id: 'jdbc/host-with-comma',
    severity: 'error',
    category: 'connection',
    summary: 'A port behind a comma, as ADO.NET and ODBC write it.',
    messages: {
      comma:
        '"{written}" has a comma, which does not separate anything in a JDBC URL. The driver takes the whole for the name of the {what} and cannot connect. Write the port behind ":".',
      colon: 'Write {port} behind a colon',
    },
    fix: true,
    references: [parserSource, urlGuide],
  },
  checkUrl(url, report) {
    const fault = hostFault(url);
    if (fault?.kind !== 'comma') return;
    const { part, inHostPart } = fault;
    const comma = part.text.indexOf(',');
    const port = part.text.slice(comma + 1).trim();
    const start = part.start + part.text.slice(0, comma).trimEnd().length;
    const edits = [replaceIn(url.value, start, part.end, port ? `:${port}` : '')];
    const certain = inHostPart && start > part.start && isPort(port) && fits(url, part.end);
    report('comma', {
      at: url.value.spanOf(part.start, part.end),
      data: { written: shown(part.text), what: part === url.instance ? 'instance' : 'host' },
      fix: certain ? { title: 'colon', data: { port }, edits } : undefined,
    });
  },
});

/** Whether a port can stand at `end`: no other is given, and no instance would come behind it. */
function fits(url: JdbcUrl, end: number): boolean {
  return !url.properties.has('portNumber') && (url.instance?.end ?? end) <= end;
}
