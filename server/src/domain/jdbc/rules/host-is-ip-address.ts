import type { Reference } from '../../../core/rule';
import { hostFault } from '../host-fault';
import { availabilityGuide } from '../references';
import { defineUrlRule } from '../url-rule';

const ecePrerequisites: Reference = {
  title: 'Cisco, Enterprise Chat and Email Installation and Configuration Guide: servers are named by DNS host name',
};

/** An IP address in the place of the host name. */
export const hostIsIpAddress = defineUrlRule({
  meta: {
    id: 'jdbc/host-is-ip-address',
    severity: 'warning',
    category: 'consistency',
    summary: 'An IP address where the guide asks for the DNS name of the database server.',
    messages: {
      address:
        'The host is the IP address {written}. The driver connects to it, but to no other once a failover or a move changes the address, and an encrypted connection fails unless the certificate names the address. Write the DNS name of the server or listener.',
    },
    references: [ecePrerequisites, availabilityGuide],
  },
  checkUrl(url, report) {
    const fault = hostFault(url);
    if (fault?.kind !== 'ip-address') return;
    const { start, end, text } = fault.part;
    report('address', { at: url.value.spanOf(start, end), data: { written: text } });
  },
});
