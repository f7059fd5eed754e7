import { replaceIn } from '../../../syntax/decoded';
import { hostFault } from '../host-fault';
import { isPort } from '../port-fault';
import { parserSource, urlGuide } from '../references';
import { shown } from '../secrets';
import { defineUrlRule } from '../url-rule';

/** An IPv6 address in front of the first `;`, where the driver cuts it at its first colon. */
export const ipv6InHost = defineUrlRule({
  meta: {
    id: 'jdbc/ipv6-in-host',
    severity: 'error',
    category: 'connection',
    summary: 'An IPv6 address in the host part of the URL, which cannot hold one.',
    messages: {
      cut: 'An IPv6 address cannot stand in front of the first ";". The driver ends the host at the first colon, brackets or not: it reads the host "{host}" and the port "{port}", and cannot connect. Write the address as the property serverName.',
      move: 'Write the address as serverName',
    },
    suggests: true,
    references: [parserSource, urlGuide],
  },
  checkUrl(url, report) {
    const fault = hostFault(url);
    if (fault?.kind !== 'ipv6') return;
    const { start, end, text } = fault.part;
    const [, bracketed, port] = /^\[([^\]]*)\](?::(.*))?$/s.exec(text) ?? [];
    const known = port === undefined || isPort(port);
    const items = `;serverName=${bracketed ?? text}${port ? `;portNumber=${port}` : ''}`;
    report('cut', {
      at: url.value.spanOf(start, end),
      data: { host: shown(url.server!.text), port: shown(url.port!.text) },
      suggest: known ? [{ title: 'move', edits: [replaceIn(url.value, start, end, items)] }] : [],
    });
  },
});
