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
  check({ request }: OpensslCnf, report) {
    for (const entry of request.extensions?.entries.values() ?? []) {
      const { name, value, span } = entry;
      const isKey = name === 'authorityKeyIdentifier' && takesIssuer(value.text);
      const isName = name === 'issuerAltName' && /(?:^|,)\s*issuer\s*:\s*copy\s*(?:,|$)/.test(value.text);
      if (!isKey && !isName) continue;
      const reason = isKey ? 'no issuer certificate' : 'no issuer details';
      const edits = [{ span: wholeLines(entry), newText: '' }];
      report('issuer', { at: span, data: { reason }, fix: { title: 'remove', edits } });
    }
  },
});

/** `keyid`, `issuer:always`; other words are told by another rule. */
function takesIssuer(text: string): boolean {
  const items = text.replace(/^critical,/, '').split(',');
  return items.every(item => /^(?:keyid|issuer)(?::|$)/.test(item.trim()));
}
