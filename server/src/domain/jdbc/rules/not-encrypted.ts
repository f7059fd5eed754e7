import { setProperty } from '../edit-url';
import { encryptionOf, propertySpan } from '../effective';
import { encryptionGuide } from '../references';
import { defineUrlRule } from '../url-rule';

/** Encryption switched off: only the log-on is encrypted. */
export const notEncrypted = defineUrlRule({
  meta: {
    id: 'jdbc/not-encrypted',
    severity: 'info',
    category: 'security',
    summary: 'A URL that switches encryption off.',
    messages: {
      off: 'encrypt={value}: the driver encrypts only the log-on and sends all data in the clear, unless the server insists on encryption. Say encrypt=true once the Java trust store knows the certificate of the server.',
      encrypt: 'Change to encrypt=true',
    },
    suggests: true,
    references: [encryptionGuide],
  },
  checkUrl(url, report) {
    if (url.error || encryptionOf(url) !== 'off') return;
    const value = url.properties.get('encrypt')!.text;
    const edits = [setProperty(url, 'encrypt', 'true')];
    report('off', { at: propertySpan(url, 'encrypt'), data: { value }, suggest: [{ title: 'encrypt', edits }] });
  },
});
