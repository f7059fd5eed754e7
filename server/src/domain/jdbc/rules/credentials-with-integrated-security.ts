import { removeItem } from '../edit-url';
import { isGiven, itemSpan, namesAuthentication, usesNativeAuthentication } from '../effective';
import { driverSource } from '../references';
import { defineUrlRule } from '../url-rule';

/** A user or password in a URL that logs on with the Windows account: the driver never sends them. */
export const credentialsWithIntegratedSecurity = defineUrlRule({
  meta: {
    id: 'jdbc/credentials-with-integrated-security',
    severity: 'warning',
    category: 'ineffective',
    summary: 'A user or password in a URL that says integratedSecurity=true.',
    messages: {
      discarded:
        'integratedSecurity=true logs on with the Windows account of the service: the driver discards this {name} without a word. Remove it, or say integratedSecurity=false to log on with it.',
      remove: 'Remove user and password from the URL',
    },
    suggests: true,
    references: [driverSource],
  },
  checkUrl(url, report) {
    if (url.error || !usesNativeAuthentication(url) || namesAuthentication(url)) return;
    const name = isGiven(url, 'user') ? 'user' : isGiven(url, 'password') ? 'password' : undefined;
    if (!name) return;
    const { item } = url.properties.get(name)!;
    const credentials = url.items.filter(({ property }) => property === 'user' || property === 'password');
    const suggest = [{ title: 'remove' as const, edits: credentials.map(entry => removeItem(url, entry)) }];
    report('discarded', { at: itemSpan(url, item!), data: { name }, suggest });
  },
});
