import { setProperty } from '../edit-url';
import { driverScheme } from '../prefix';
import { encryptionGuide } from '../references';
import { defineUrlRule } from '../url-rule';

/** A URL that leaves encryption to the driver's default, which driver 10.2 turned from false to true. */
export const encryptionNotStated = defineUrlRule({
  meta: {
    id: 'jdbc/encryption-not-stated',
    severity: 'hint',
    category: 'security',
    summary: 'A URL without encrypt, which means something else before and after driver version 10.2.',
    messages: {
      unstated:
        'The URL does not say whether to encrypt: drivers before 10.2 do not encrypt, later ones do and refuse a server whose certificate they cannot check, so that a driver update can stop the connection. State encrypt=true or encrypt=false.',
      stateOn: 'State encrypt=true',
      stateOff: 'State encrypt=false',
    },
    suggests: true,
    references: [encryptionGuide],
  },
  checkUrl(url, report) {
    if (url.error || url.properties.has('encrypt')) return;
    report('unstated', {
      at: url.value.spanOf(0, driverScheme.length),
      suggest: [
        { title: 'stateOn', edits: [setProperty(url, 'encrypt', 'true')] },
        { title: 'stateOff', edits: [setProperty(url, 'encrypt', 'false')] },
      ],
    });
  },
});
