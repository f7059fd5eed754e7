import { isGiven, isValue, propertySpan } from '../effective';
import { availabilityGuide } from '../references';
import { defineUrlRule } from '../url-rule';

/** `applicationIntent=ReadOnly` without a database: read-only routing is decided by database. */
export const readOnlyWithoutDatabase = defineUrlRule({
  meta: {
    id: 'jdbc/read-only-without-database',
    severity: 'info',
    category: 'ineffective',
    summary: 'A read-only connection that names no database.',
    messages: {
      unrouted:
        'applicationIntent=ReadOnly without databaseName: SQL Server chooses a readable replica by the database that the URL names, so the connection stays on the primary replica. Add databaseName.',
    },
    references: [availabilityGuide],
  },
  checkUrl(url, report) {
    if (!isValue(url, 'applicationIntent', 'ReadOnly') || isGiven(url, 'databaseName')) return;
    // With a mirroring partner the driver refuses to connect in the first place.
    if (url.error || url.properties.has('failoverPartner')) return;
    report('unrouted', { at: propertySpan(url, 'applicationIntent') });
  },
});
