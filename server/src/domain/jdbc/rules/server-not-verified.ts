import { setProperty } from '../edit-url';
import { encryptionOf, isOn, propertySpan } from '../effective';
import { encryptionGuide } from '../references';
import { defineUrlRule } from '../url-rule';

/** Encryption without a look at the certificate: anybody in between can pose as the server. */
export const serverNotVerified = defineUrlRule({
  meta: {
    id: 'jdbc/server-not-verified',
    severity: 'info',
    category: 'security',
    summary: 'An encrypted connection that accepts any server certificate.',
    messages: {
      any: 'trustServerCertificate=true: the driver encrypts but accepts the certificate of any server, so that whoever stands between can read and change everything. Say trustServerCertificate=false once the Java trust store knows the certificate of the server.',
      verify: 'Change to trustServerCertificate=false',
    },
    suggests: true,
    references: [encryptionGuide],
  },
  checkUrl(url, report) {
    if (url.error || !isOn(url, 'trustServerCertificate') || encryptionOf(url) !== 'on') return;
    const edits = [setProperty(url, 'trustServerCertificate', 'false')];
    report('any', { at: propertySpan(url, 'trustServerCertificate'), suggest: [{ title: 'verify', edits }] });
  },
});
