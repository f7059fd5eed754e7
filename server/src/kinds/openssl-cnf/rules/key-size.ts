import { defineRule } from '../../../core/rule';
import { lookAlikeShape } from '../../../domain/invisible-characters';
import { reqManual } from '../data/sources';
import type { OpensslCnf } from '../model';
import { optionEntry, valuePlace } from '../request';
import { isKnown } from '../unread';

/** A key that OpenSSL does not make, or that is too small. */
export const keySize = defineRule({
  meta: {
    id: 'openssl-cnf/key-size',
    severity: 'warning',
    category: 'security',
    summary: 'A default_bits below 2048, or that is no number.',
    messages: {
      number:
        '"{value}" is no number, which OpenSSL takes for {bits}. It makes no key and no request (key size too small). Write 2048 or more.',
      refused: 'OpenSSL makes no RSA key of {bits} bits and no request (key size too small). Write 2048 or more.',
      none: 'There is no number behind the "=". OpenSSL makes no key and no request (key size too small). Write 2048.',
      small: 'OpenSSL makes a key of {bits} bits, and authorities refuse it as too weak. Write 2048 or more.',
      write: 'Write 2048',
    },
    suggests: true,
    references: [reqManual, { title: 'UCCX Solution Certificate Management' }],
  },
  check(model: OpensslCnf, report) {
    const entry = optionEntry(model, 'default_bits');
    if (!entry || !isKnown(entry) || lookAlikeShape.test(entry.value.text)) return;
    const value = entry.value.text;
    const bits = Number(/^\d*/.exec(value)![0] || '0');
    if (bits >= 2048) return;
    const at = valuePlace(entry);
    const write = (newText: string) => [{ title: 'write' as const, edits: [{ span: entry.value.span, newText }] }];
    const suggest = write('2048');
    if (value === '') report('none', { at, severity: 'error', suggest: write(' 2048') });
    else if (bits < 512 && !/^\d+$/.test(value))
      report('number', { at, severity: 'error', data: { value: value.slice(0, 40), bits }, suggest });
    else if (bits < 512) report('refused', { at, severity: 'error', data: { bits }, suggest });
    else report('small', { at, data: { bits }, suggest });
  },
});
