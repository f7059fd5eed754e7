import type { OpensslCnf } from '../../../server/src/kinds/openssl-cnf/model';
import { parseOpensslCnf } from '../../../server/src/kinds/openssl-cnf/parse';
import { uncursor } from '../../harness/marks';

/** A file with a `│` cursor mark, parsed, and where the cursor is. */
export function withCursor(marked: string): { model: OpensslCnf; text: string; offset: number } {
  const { text, offset } = uncursor(marked);
  return { model: parseOpensslCnf(text), text, offset };
}
