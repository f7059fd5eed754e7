import { defineRule } from '../../../core/rule';
import { hostNameFault, isSameHost } from '../../../domain/host-name';
import { eceGuide } from '../data/sources';
import { holdsLookAlike, hostAddress, isAddress } from '../host-value';
import type { EceConfig } from '../model';

/** Another host than the one that the deployment's configuration states. */
export const notTheLoadBalancer = defineRule({
  meta: {
    id: 'ece-config/not-the-load-balancer',
    severity: 'warning',
    category: 'consistency',
    summary: 'A web_server_name other than the loadBalancer of ccconfig.jsonc.',
    messages: {
      differs:
        'ccconfig.jsonc says that ECE is reached at {host}, and this is another host. The gadget goes past the load balancer, or to a server that does not answer. Write {host}, or correct loadBalancer.',
      write: 'Write {host}',
    },
    suggests: true,
    references: [eceGuide],
  },
  check(model: EceConfig, report, { config }) {
    const expected = config.loadBalancer;
    const found = expected === undefined ? undefined : hostAddress(model);
    if (!found || expected === undefined) return;
    const { host } = found.address;
    if (isAddress(host.text) || holdsLookAlike(host.text) || hostNameFault(host.text)) return;
    if (isSameHost(host.text, expected)) return;
    const { value } = found.host;
    const edits = [{ span: value.spanOf(host.start, host.end), newText: value.encode(expected) }];
    report('differs', {
      at: value.spanOf(host.start, host.end),
      data: { host: expected },
      suggest: [{ title: 'write', edits }],
    });
  },
});
