import { defineRule } from '../../../core/rule';
import { readHex } from '../../../domain/csr/hex';
import { lookAlikeShape } from '../../../domain/invisible-characters';
import { extensionManual } from '../data/sources';
import { wordedEntries } from '../extension-entries';
import { wholeLines } from '../lines';
import type { OpensslCnf } from '../model';

/** A subjectKeyIdentifier or authorityKeyIdentifier that OpenSSL cannot read. */
export const keyIdentifierNotValid = defineRule({
  meta: {
    id: 'openssl-cnf/key-identifier-not-valid',
    severity: 'error',
    category: 'startup',
    summary:
      'A subjectKeyIdentifier that is not hash, or an authorityKeyIdentifier with a word that OpenSSL does not know.',
    messages: {
      subject:
        'OpenSSL takes "{value}" for bytes in hexadecimal digits and makes no request ({reason}). Write hash, which is a digest of the key.',
      authority:
        'OpenSSL knows only keyid and issuer here, in small letters, and makes no request (unknown option: name={value}). {remedy}',
      write: 'Write hash',
      remove: 'Remove the line',
    },
    suggests: true,
    references: [extensionManual],
  },
  check(model: OpensslCnf, report) {
    for (const entry of wordedEntries(model)) {
      const { name, nameSpan, value } = entry;
      const start = /^critical,[ \t]*/.exec(value.text)?.[0].length ?? 0;
      const text = value.text.slice(start);
      if (lookAlikeShape.test(text) || /^critical\b/i.test(text)) continue;
      if (name === 'subjectKeyIdentifier') {
        const reason = /^(?:hash|none)$/.test(text) ? undefined : readHex(text).error;
        if (reason === undefined) continue;
        const span = value.spanOf(start, value.text.length);
        const suggest = [{ title: 'write' as const, edits: [{ span, newText: 'hash' }] }];
        report('subject', { at: text === '' ? nameSpan : span, data: { value: text.slice(0, 40), reason }, suggest });
      } else if (name === 'authorityKeyIdentifier') {
        const wrong = text.split(',').find(of => !/^\s*(?:(?:keyid|issuer)\s*(?::.*)?|none|)\s*$/s.test(of));
        if (wrong === undefined) continue;
        const inRequest = model.request.extensions?.entries.get(name) === entry;
        const remedy = inRequest ? 'Remove the line; the authority adds it.' : 'Write keyid,issuer.';
        const edits = [{ span: wholeLines(entry), newText: '' }];
        report('authority', {
          at: value.span,
          data: { value: wrong.trim().slice(0, 40), remedy },
          suggest: inRequest ? [{ title: 'remove', edits }] : [],
        });
      }
    }
  },
});
