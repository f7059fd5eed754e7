import assert from 'node:assert/strict';
import { emptyConfig } from '../../../server/src/core/config';
import { analyze } from '../../../server/src/core/lint';
import { opensslCnf } from '../../../server/src/kinds/openssl-cnf';
import type { OpensslCnf } from '../../../server/src/kinds/openssl-cnf/model';
import { request } from '../../domain/csr/generate';
import { handmadeFiles } from '../../domain/csr/handmade';

describe('openssl-cnf: what OpenSSL refuses and what is told', function () {
  this.timeout(120_000);
  const random = seeded(20_241_122);
  const files = [...handmadeFiles(), ...Array.from({ length: 3000 }, () => request(random))];

  it('are the same, on every file that the model of OpenSSL is tried on', () => {
    for (const text of files) {
      const { model, findings, crashes } = analyze({ kind: opensslCnf, text, config: emptyConfig });
      assert.deepEqual(crashes, [], text);
      const { csr, file } = model as OpensslCnf;
      const errors = findings.filter(({ severity }) => severity === 'error');
      if (!csr.error) {
        const wrong = errors.filter(({ message }) => /makes no(?:ne| request| key)|refuses the/.test(message));
        assert.deepEqual(
          wrong.filter(({ ruleId }) => !/key-size/.test(ruleId)).map(({ message }) => message),
          [],
          text,
        );
      } else if (file.sections.get('req')?.headers.length && !/No objects|No template/.test(csr.error.reason))
        assert.ok(errors.length > 0, `${csr.error.reason}\n${text}`);
    }
  });
});

/** The same numbers every time, from 0 to below 1. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x80000000;
  };
}
