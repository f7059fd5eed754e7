import { removeItem } from '../edit-url';
import { isOn, isValue, propertySpan } from '../effective';
import { availabilityGuide, driverSource } from '../references';
import { defineUrlRule } from '../url-rule';

/** A mirroring partner together with what the driver does not allow beside one, or without the database it needs. */
export const failoverConflict = defineUrlRule({
  meta: {
    id: 'jdbc/failover-conflict',
    severity: 'error',
    category: 'connection',
    summary: 'A failoverPartner with properties that the driver does not allow beside it, or without databaseName.',
    messages: {
      multiSubnet:
        "failoverPartner is for database mirroring and multiSubnetFailover=true for availability groups, and even an empty failoverPartner counts: the driver refuses to connect with 'Connecting to a mirrored SQL Server instance using the multiSubnetFailover connection property is not supported.' Keep one of the two.",
      readOnly:
        "failoverPartner is for database mirroring, which has no read-only routing, and even an empty one counts: the driver refuses to connect with 'Connecting to a mirrored SQL Server instance using the ApplicationIntent ReadOnly connection property is not supported.' Keep one of the two.",
      noDatabase:
        "failoverPartner without databaseName: the driver refuses to connect with 'databaseName is required when using the failoverPartner connection property.' Name the database, or remove failoverPartner.",
      removePartner: 'Remove failoverPartner',
      removeMultiSubnet: 'Remove multiSubnetFailover',
      removeIntent: 'Remove applicationIntent',
    },
    suggests: true,
    references: [driverSource, availabilityGuide],
  },
  checkUrl(url, report) {
    const partner = url.properties.get('failoverPartner')?.item;
    if (!partner || url.error) return;
    const at = propertySpan(url, 'failoverPartner');
    const removePartner = { title: 'removePartner' as const, edits: [removeItem(url, partner)] };
    if (isOn(url, 'multiSubnetFailover')) {
      const edits = [removeItem(url, url.properties.get('multiSubnetFailover')!.item!)];
      report('multiSubnet', { at, suggest: [removePartner, { title: 'removeMultiSubnet', edits }] });
    } else if (isValue(url, 'applicationIntent', 'ReadOnly')) {
      const edits = [removeItem(url, url.properties.get('applicationIntent')!.item!)];
      report('readOnly', { at, suggest: [removePartner, { title: 'removeIntent', edits }] });
    } else if (!url.properties.has('databaseName')) report('noDatabase', { at, suggest: [removePartner] });
  },
});
