import { hostFault } from '../host-fault';
import { parserSource, urlGuide } from '../references';
import { shown } from '../secrets';
import { defineUrlRule } from '../url-rule';

/** A URL without a host: the driver takes the port for one, or goes to `localhost`. */
export const hostMissing = defineUrlRule({
  meta: {
    id: 'jdbc/host-missing',
    severity: 'error',
    category: 'connection',
    summary: 'A connection URL that names no host.',
    messages: {
      port: 'No host stands in front of "{written}". The driver takes "{written}" itself for the host name and cannot connect. Write the host between "//" and ":".',
      none: 'This URL names no host. The driver connects to localhost, the computer that the program runs on. Write the host behind "//" where that is not meant.',
    },
    references: [parserSource, urlGuide],
  },
  checkUrl(url, report) {
    const fault = hostFault(url);
    if (fault?.kind !== 'port-without-host' && fault?.kind !== 'missing') return;
    const { start, end, text } = fault.part;
    const at = url.value.spanOf(start, end);
    if (fault.kind === 'missing') return report('none', { at, severity: 'info' });
    report('port', { at, data: { written: shown(text) } });
  },
});
