import type { Span } from '../../core/span';
import { secretNames } from './data/secrets';
import type { OpensslCnf } from './model';

/** Values of passwords, in whatever section they stand. */
export function secretSpans({ file }: OpensslCnf): Span[] {
  return file.statements.flatMap(statement =>
    statement.kind === 'entry' && secretNames.test(statement.name) ? [statement.value.span] : [],
  );
}
