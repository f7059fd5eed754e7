import { nearMiss } from '../../../core/near-miss';
import { defineRule } from '../../../core/rule';
import { stringMask as maskOf } from '../../../domain/csr/strings';
import { reqManual } from '../data/sources';
import type { OpensslCnf } from '../model';
import { optionEntry, valuePlace } from '../request';

const words = ['utf8only', 'nombstr', 'pkix', 'default'];

/** A string_mask that OpenSSL does not know. */
export const stringMask = defineRule({
  meta: {
    id: 'openssl-cnf/string-mask',
    severity: 'error',
    category: 'startup',
    summary: 'A string_mask that OpenSSL does not know.',
    messages: {
      unknown:
        'OpenSSL knows no string_mask "{value}" and makes no request (Invalid global string mask setting). Write {near}.',
      write: 'Write {near}',
    },
    suggests: true,
    references: [reqManual],
  },
  check(model: OpensslCnf, report) {
    const entry = optionEntry(model, 'string_mask');
    if (!entry || maskOf(entry.value.text) !== undefined) return;
    const value = entry.value.text;
    const near = nearMiss(value, words) ?? 'utf8only';
    const suggest =
      value === ''
        ? []
        : [{ title: 'write' as const, data: { near }, edits: [{ span: entry.value.span, newText: near }] }];
    report('unknown', { at: valuePlace(entry), data: { value, near }, suggest });
  },
});
