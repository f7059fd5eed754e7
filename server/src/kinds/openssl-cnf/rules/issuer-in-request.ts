import { defineRule } from '../../../core/rule';
import type { ConfEntry, ConfSection } from '../../../syntax/openssl-conf/tree';
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
      const { span } = entry;
      const reason = issuerReason(entry);
      if (!reason) continue;
      const edits = [{ span: wholeLines(entry), newText: '' }];
      report('issuer', { at: span, data: { reason }, fix: { title: 'remove', edits } });
    }
  },
});

/** What OpenSSL says about an extension of a request that takes something from the issuer; undefined where it takes nothing. */
function issuerReason({ name, value: { text } }: ConfEntry): string | undefined {
  if (name === 'authorityKeyIdentifier' && takesIssuer(text)) return 'no issuer certificate';
  const isCopied = name === 'issuerAltName' && /(?:^|,)\s*issuer\s*:\s*copy\s*(?:,|$)/.test(text);
  return isCopied ? 'no issuer details' : undefined;
}

/** Whether no request can take its extensions from a section, or only one of an authority: OpenSSL refuses what speaks of an issuer. */
export function isOfAnIssuer({ entries }: ConfSection): boolean {
  const constraints = entries.get('basicConstraints')?.value.text ?? '';
  if (/^(?:critical,\s*)?CA:\s*(?:true|yes|y)\b/i.test(constraints)) return true;
  return [...entries.values()].some(entry => issuerReason(entry) !== undefined);
}

/** `keyid`, `issuer:always`; other words are told by another rule. */
function takesIssuer(text: string): boolean {
  const items = text.replace(/^critical,/, '').split(',');
  return items.every(item => /^(?:keyid|issuer)(?::|$)/.test(item.trim()));
}
