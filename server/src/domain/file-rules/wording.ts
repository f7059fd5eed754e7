import { fillMessage, type Placeholders } from '../../core/rule';

/** A text that speaks of the same names but for those that are filled; for the type of a report's data alone. */
type Left<Name extends string> = [Name] extends [never] ? string : `${string}{${Name}}${string}`;

export type Worded<Messages extends Record<string, string>, Name extends string> = {
  readonly [Id in keyof Messages]: Left<Exclude<Placeholders<Messages[Id]>, Name>>;
};

/**
 * The messages of a rule that several kinds have, in the words of one kind: `{name}` of each value is filled when the rule is made.
 * What is left for the report to fill stays a matter of the type.
 */
export function worded<const Messages extends Record<string, string>, const Words extends Record<string, string>>(
  messages: Messages,
  words: Words,
): Worded<Messages, keyof Words & string> {
  const filled = Object.entries(messages).map(([id, text]) => [id, fillMessage(text, words)]);
  return Object.fromEntries(filled);
}
