import { removeItem } from '../edit-url';
import { itemSpan, namesAuthentication, usesNativeAuthentication } from '../effective';
import { driverSource } from '../references';
import { defineUrlRule } from '../url-rule';

/** A user or password inside the URL, where logs and error messages show it. */
export const credentialsInUrl = defineUrlRule({
  meta: {
    id: 'jdbc/credentials-in-url',
    severity: 'info',
    category: 'security',
    summary: 'A user or password inside a connection URL.',
    messages: {
      readable:
        'The URL holds the {name} as plain text: programs write URLs to logs and error messages, and this one goes with it. Keep the {name} beside the URL instead.',
      remove: 'Remove the {name} from the URL',
    },
    suggests: true,
    references: [driverSource],
  },
  checkUrl(url, report, _context, { credentials }) {
    if (!url.properties.has('password') && !url.properties.has('user')) return;
    // Credentials that integratedSecurity=true discards are the matter of another rule.
    if (!url.error && usesNativeAuthentication(url) && !namesAuthentication(url)) return;
    for (const item of url.items) {
      const name = item.property;
      if ((name !== 'user' && name !== 'password') || !item.value.text) continue;
      if (url.error && item.end > url.error.start) return;
      // What follows a fault may belong to the value.
      const suggest =
        credentials?.[name] && !url.error ? [{ title: 'remove' as const, edits: [removeItem(url, item)] }] : [];
      report('readable', { at: itemSpan(url, item), data: { name }, suggest });
    }
  },
});
