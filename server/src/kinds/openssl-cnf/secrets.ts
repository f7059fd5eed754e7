import type { Span } from '../../core/span';
import { secretLine, secretNames } from './data/secrets';
import type { OpensslCnf } from './model';

/** Where passwords stand, in whatever section: to the end of their lines, in comments and in lines without `=` too. */
export function secretSpans({ file }: OpensslCnf, text: string): Span[] {
  const values = file.statements.flatMap(statement =>
    statement.kind === 'entry' && secretNames.test(statement.name) ? [statement.value.span] : [],
  );
  const rests = [...text.matchAll(secretLine)].map(({ index, 0: whole, 1: name }) => ({
    start: index + name!.length,
    end: index + whole.length,
  }));
  return [...values, ...rests].filter(({ start, end }) => start < end);
}

/** A piece of the text as it may be shown: what stands behind the name of a password is `***`. */
export function shownText(text: string): string {
  return text.replace(secretLine, (_, name: string) => `${name}***`);
}
