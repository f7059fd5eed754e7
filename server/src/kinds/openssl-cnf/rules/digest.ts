import { nearMiss } from '../../../core/near-miss';
import { defineRule } from '../../../core/rule';
import { digests, unusableDigests } from '../../../domain/csr/data/digests';
import { lookAlikeShape } from '../../../domain/invisible-characters';
import { reqManual } from '../data/sources';
import type { OpensslCnf } from '../model';
import { optionEntry, valuePlace } from '../request';
import { isKnown } from '../unread';

/** Digests that can be broken; no authority signs for them any more. */
const weak: ReadonlySet<string> = new Set(['md5', 'sha1', 'ripemd160']);

/** A digest that OpenSSL cannot sign with, or that nobody accepts. */
export const digest = defineRule({
  meta: {
    id: 'openssl-cnf/digest',
    severity: 'error',
    category: 'startup',
    summary: 'A default_md that OpenSSL does not know, or that is too weak.',
    messages: {
      unknown: 'OpenSSL knows no digest "{name}" and makes no request ({reason}). Write {near}.',
      none: 'There is no digest behind the "=". OpenSSL makes no request (unsupported). Write sha256.',
      unusable: 'OpenSSL cannot sign a request with {name} and makes none ({reason}). Write sha256.',
      weak: '{name} is broken. OpenSSL still signs with it, and authorities refuse the request. Write sha256.',
      write: 'Write {near}',
    },
    suggests: true,
    references: [reqManual, { title: 'PureConnect SSO, SA, and Certificate Improvements' }],
  },
  check(model: OpensslCnf, report) {
    const entry = optionEntry(model, 'default_md');
    if (!entry || !isKnown(entry) || lookAlikeShape.test(entry.value.text)) return;
    const name = entry.value.text;
    const known = digests.get(name.toLowerCase());
    const at = valuePlace(entry);
    const suggest = (near: string) => [
      { title: 'write' as const, data: { near: near.trim() }, edits: [{ span: entry.value.span, newText: near }] },
    ];
    if (known) {
      if (weak.has(known)) report('weak', { at, severity: 'warning', data: { name }, suggest: suggest('sha256') });
    } else if (name === '') report('none', { at, suggest: suggest(' sha256') });
    else if (unusableDigests.has(name.toLowerCase()))
      report('unusable', { at, data: { name, reason: 'digest not allowed' }, suggest: suggest('sha256') });
    else {
      const bare = name.toLowerCase().replace(/^rsa-|with.*$/g, '');
      const near = digests.get(bare) ?? nearMiss(name, ['sha256', 'sha384', 'sha512']) ?? 'sha256';
      report('unknown', { at, data: { name, near, reason: 'unsupported' }, suggest: suggest(near) });
    }
  },
});
