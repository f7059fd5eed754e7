import { setProperty } from '../edit-url';
import { valueSpan } from '../effective';
import { availabilityGuide, driverSource } from '../references';
import { shown } from '../secrets';
import { defineUrlRule } from '../url-rule';

/** A `failoverPartner` that ends in a port, which the driver takes for a part of the host name. */
export const failoverPartnerWithPort = defineUrlRule({
  meta: {
    id: 'jdbc/failover-partner-with-port',
    severity: 'warning',
    category: 'connection',
    summary: 'A failoverPartner with a port, which cannot be given there.',
    messages: {
      port: 'failoverPartner takes a host, or host\\instance, but no port: the driver looks for a host of the name "{partner}". Write "{host}".',
      remove: 'Change to "{host}"',
    },
    suggests: true,
    references: [driverSource, availabilityGuide],
  },
  checkUrl(url, report) {
    const partner = url.properties.get('failoverPartner')?.text;
    if (!partner || url.error) return;
    const end = portStart(partner);
    if (end < 1) return;
    const host = partner.slice(0, end).trim();
    const edits = [setProperty(url, 'failoverPartner', host)];
    report('port', {
      at: valueSpan(url, 'failoverPartner'),
      data: { partner: shown(partner), host: shown(host) },
      suggest: [{ title: 'remove', edits }],
    });
  },
});

/** Where `:1433`, or `,1433` as other drivers write it, begins at the end of a name; -1 where it does not. An IPv6 address has more than one colon. */
function portStart(partner: string): number {
  const at = Math.max(partner.lastIndexOf(':'), partner.lastIndexOf(','));
  if (at < 0 || partner.indexOf(':') < partner.lastIndexOf(':')) return -1;
  const port = partner.slice(at + 1).trim();
  if (port.length === 0 || port.length > 5) return -1;
  for (const digit of port) if (digit < '0' || digit > '9') return -1;
  return at;
}
