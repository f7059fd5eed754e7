import { isOn } from '../effective';
import { effectiveServer } from '../effective-server';
import { availabilityGuide } from '../references';
import { shown } from '../secrets';
import { defineUrlRule } from '../url-rule';

/** A named instance on a listener: its port has to be asked from SQL Server Browser, which a listener does not have. */
export const multiSubnetWithInstance = defineUrlRule({
  meta: {
    id: 'jdbc/multi-subnet-with-instance',
    severity: 'warning',
    category: 'connection',
    summary: 'A named instance without a port beside multiSubnetFailover=true.',
    messages: {
      instance:
        'multiSubnetFailover=true with the instance "{instance}" and no port: the driver asks SQL Server Browser for the port, and an availability group listener has none that answers. Give the port of the listener instead of the instance.',
    },
    references: [availabilityGuide],
  },
  checkUrl(url, report) {
    if (!isOn(url, 'multiSubnetFailover') || url.error || url.properties.has('failoverPartner')) return;
    const { instance, asksBrowser } = effectiveServer(url);
    if (!instance?.text || !asksBrowser) return;
    report('instance', {
      at: url.value.spanOf(instance.start, instance.end),
      data: { instance: shown(instance.text) },
    });
  },
});
