import { defineRule } from '../../../core/rule';
import { configManual } from '../data/sources';
import type { OpensslCnf } from '../model';

/** A .pragma or .include that OpenSSL refuses. */
export const directiveNotValid = defineRule({
  meta: {
    id: 'openssl-cnf/directive-not-valid',
    severity: 'error',
    category: 'startup',
    summary: 'A .pragma or .include that OpenSSL refuses.',
    messages: {
      pragma:
        'OpenSSL cannot read this pragma and refuses the whole file (invalid pragma). Write .pragma = name:value, with true or false for dollarid and abspath.',
      relative:
        'With .pragma abspath:true only whole paths may be included. OpenSSL refuses the whole file (relative path). Write the whole path, or remove the pragma.',
      long: 'With its variables put in, this value has more than 65,536 bytes. OpenSSL refuses the whole file (variable expansion too long). Shorten it.',
    },
    references: [configManual],
  },
  check({ file }: OpensslCnf, report) {
    for (const { code, span } of file.problems) {
      if (code === 'invalid-pragma') report('pragma', { at: span });
      if (code === 'relative-path') report('relative', { at: span });
      if (code === 'expansion-too-long') report('long', { at: span });
    }
  },
});
