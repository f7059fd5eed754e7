import { nearMiss } from '../../../core/near-miss';
import { defineRule } from '../../../core/rule';
import { stringMask as maskOf } from '../../../domain/csr/strings';
import { lookAlikeShape } from '../../../domain/invisible-characters';
import { reqManual } from '../data/sources';
import type { OpensslCnf } from '../model';
import { optionEntry, valuePlace } from '../request';
import { isKnown } from '../unread';

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
    if (!entry || !isKnown(entry) || lookAlikeShape.test(entry.value.text) || maskOf(entry.value.text) !== undefined)
      return;
    const value = entry.value.text;
    const near = nearMiss(value, words) ?? 'utf8only';
    const newText = value === '' ? ` ${near}` : near;
    const suggest = [{ title: 'write' as const, data: { near }, edits: [{ span: entry.value.span, newText }] }];
    report('unknown', { at: valuePlace(entry), data: { value, near }, suggest });
  },
});
