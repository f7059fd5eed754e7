import { defineRule } from '../../../core/rule';
import { eceGuide } from '../data/sources';
import { hostAddress, isAddress } from '../host-value';
import type { EceConfig } from '../model';

/** An address by number, which no certificate of the web server names. */
export const hostIsIpAddress = defineRule({
  meta: {
    id: 'ece-config/host-is-ip-address',
    severity: 'warning',
    category: 'connection',
    summary: 'A web_server_name that is an IP address.',
    messages: {
      address:
        '{address} is an IP address. The certificate of ECE names a host, so the browser of every agent refuses the connection. Write the host name.',
      replace: 'Write {host}',
    },
    suggests: true,
    references: [eceGuide],
  },
  check(model: EceConfig, report, { config }) {
    const found = hostAddress(model);
    const part = found?.address.host;
    if (!found || !part || !isAddress(part.text)) return;
    const { value } = found.host;
    const host = config.loadBalancer;
    const edits = [{ span: value.span, newText: value.encode(host ?? '') }];
    report('address', {
      at: value.spanOf(part.start, part.end),
      data: { address: part.text },
      suggest: host && host !== part.text ? [{ title: 'replace', data: { host }, edits }] : [],
    });
  },
});
