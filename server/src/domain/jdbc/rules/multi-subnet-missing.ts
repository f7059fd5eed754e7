import { setProperty } from '../edit-url';
import { isValue, propertySpan } from '../effective';
import { driverScheme } from '../prefix';
import { availabilityGuide } from '../references';
import { defineUrlRule } from '../url-rule';

/** A URL to a listener that leaves out `multiSubnetFailover=true`, where the configuration says that there are listeners. */
export const multiSubnetMissing = defineUrlRule({
  meta: {
    id: 'jdbc/multi-subnet-missing',
    severity: 'info',
    category: 'connection',
    summary: 'A URL without multiSubnetFailover=true where ccconfig.jsonc says alwaysOn.',
    messages: {
      missing:
        'ccconfig.jsonc says that the databases are in an availability group, and this URL does not say multiSubnetFailover=true: after a failover the driver waits for the first address of the listener before it tries the others, and may time out. Add multiSubnetFailover=true.',
      off: 'ccconfig.jsonc says that the databases are in an availability group: with multiSubnetFailover=false the driver waits for the first address of the listener before it tries the others, and may time out after a failover. Say multiSubnetFailover=true.',
      add: 'Add multiSubnetFailover=true',
      turnOn: 'Change to multiSubnetFailover=true',
    },
    suggests: true,
    references: [availabilityGuide],
  },
  checkUrl(url, report, { config }) {
    // Beside a mirroring partner the property is an error.
    if (!config.alwaysOn || url.error || url.properties.has('failoverPartner')) return;
    const off = url.properties.has('multiSubnetFailover');
    if (off && !isValue(url, 'multiSubnetFailover', 'false')) return;
    const edits = [setProperty(url, 'multiSubnetFailover', 'true')];
    if (off) report('off', { at: propertySpan(url, 'multiSubnetFailover'), suggest: [{ title: 'turnOn', edits }] });
    else {
      const at = url.properties.has('serverName')
        ? propertySpan(url, 'serverName')
        : url.value.spanOf(0, driverScheme.length);
      report('missing', { at, suggest: [{ title: 'add', edits }] });
    }
  },
});
