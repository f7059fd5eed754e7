import { defineRule } from '../../../core/rule';
import { reqManual } from '../data/sources';
import type { OpensslCnf } from '../model';

/** A field that stays empty unless somebody answers the prompt. */
export const fieldLeftOut = defineRule({
  meta: {
    id: 'openssl-cnf/field-left-out',
    severity: 'hint',
    category: 'ineffective',
    summary: 'A field without a default, which is left out where nobody answers.',
    messages: {
      left: 'There is no {name}_default, so {field} is left out of the request where nobody answers the prompt, as with -batch. Add a default, or write prompt = no and the value here.',
    },
    references: [reqManual],
  },
  check({ csr, request }: OpensslCnf, report) {
    if (request.given || !request.names) return;
    for (const { at, what, entry } of csr.dropped) {
      if (!entry || entry.name === '') continue;
      const { name } = entry;
      report('left', { at, data: { name, field: what } });
    }
  },
});
