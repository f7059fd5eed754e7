import { defineRule } from '../../../core/rule';
import { reasons } from '../../../domain/csr/read-csr';
import { configManual } from '../data/sources';
import type { OpensslCnf } from '../model';

/** A file that is included, and is not there or cannot be read. */
export const includedFile = defineRule({
  meta: {
    id: 'openssl-cnf/included-file',
    severity: 'warning',
    category: 'ineffective',
    summary: 'An .include of a file that is not there, or that OpenSSL cannot read.',
    messages: {
      missing:
        'There is no {path} beside this file. OpenSSL looks for it in the folder that it is started in, passes over one that it does not find without a word, and reads nothing of it. Write the path as it is from that folder.',
      refused: 'OpenSSL cannot read {path} and makes no request ({reason}). Repair that file.',
    },
    references: [configManual],
  },
  check({ file: { includes } }: OpensslCnf, report) {
    for (const { path, pathSpan: at, found, problem } of includes) {
      const data = { path: path.length > 100 ? `${path.slice(0, 100)}…` : path };
      if (found === 'missing' && path !== '') report('missing', { at, data });
      else if (problem && problem !== 'environment-variable')
        report('refused', { at, severity: 'error', data: { ...data, reason: reasons[problem] } });
    }
  },
});
