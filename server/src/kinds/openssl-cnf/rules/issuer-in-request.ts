import { defineRule } from '../../../core/rule';
import { extensionManual } from '../data/sources';
import { wholeLines } from '../lines';
import type { OpensslCnf } from '../model';

/** An extension that speaks of the issuer, in a request, which has none. */
export const issuerInRequest = defineRule({
  meta: {
    id: 'openssl-cnf/issuer-in-request',
    severity: 'error',
    category: 'startup',
    summary: 'An extension of a request that takes something from the issuer.',
    messages: {
      issuer:
        'A request has no issuer yet. OpenSSL makes none with this line ({reason}). Remove it; the authority adds it.',
      remove: 'Remove the line',
    },
    fix: true,
    references: [extensionManual],
  },
  check({ request }: OpensslCnf, report, { text }) {
    for (const { name, value, span } of request.extensions?.entries.values() ?? []) {
      const isKey = name === 'authorityKeyIdentifier' && /^(?:critical,\s*)?(?:keyid|issuer)\b/.test(value.text);
      const isName = name === 'issuerAltName' && /(?:^|,)\s*issuer\s*:\s*copy\s*(?:,|$)/.test(value.text);
      if (!isKey && !isName) continue;
      const reason = isKey ? 'no issuer certificate' : 'no issuer details';
      const edits = [{ span: wholeLines(text, span), newText: '' }];
      report('issuer', { at: span, data: { reason }, fix: { title: 'remove', edits } });
    }
  },
});
