import { nearMiss } from '../../../core/near-miss';
import type { Report } from '../../../core/rule';
import { replaceIn } from '../../../syntax/decoded';
import { mistakenWords, nearestWords } from '../data/mistaken-words';
import { schema, schema2 } from '../data/sources';
import { oneOf, refused } from '../data/wording';
import { matchTypes } from '../data/words';
import type { FaultOf } from '../schema-faults';
import { defineSchemaRule } from '../schema-rule';
import { wrongFlags } from '../value-problem';
import { findWord } from '../values';

const messages = {
  notAWord: `{attribute} is one of {words}, not "{value}". ${refused}. Write one of these.`,
  negated: `There is no matchType "{value}". ${refused}. Write matchType="{meant}" and negate="true".`,
  notHere: `matchType="{value}" is known in <rules> only: here the URL is not a path on disk. ${refused}. Compare the input with a pattern.`,
  write: 'Write {meant}',
  negate: 'Write matchType="{meant}" negate="true"',
} as const;

/** A word that is none of those which an attribute takes. */
export const enumValue = defineSchemaRule(
  {
    id: 'web-config/enum-value',
    severity: 'error',
    category: 'startup',
    summary: 'An attribute that takes one of a few words has another one.',
    messages,
    fix: true,
    suggests: true,
    references: [schema, schema2],
  },
  'value',
  tell,
);

function tell(fault: FaultOf<'value'>, report: Report<typeof messages>): void {
  const { problem, value, schema: of } = fault;
  const words = Object.keys(of.values ?? {});
  if (problem === 'flags')
    for (const { text, start } of wrongFlags(value.text, words)) tellWord(fault, words, text, start, report);
  if (problem !== 'enum') return;
  if (of.name === 'matchType' && tellMatchType(fault, words, report)) return;
  tellWord(fault, words, value.text, 0, report);
}

function tellWord(
  { value, schema: of }: FaultOf<'value'>,
  words: readonly string[],
  text: string,
  start: number,
  report: Report<typeof messages>,
): void {
  const sure = findWord(text.trim(), words) ?? mistakenWords[of.name]?.[text.trim().toLowerCase()];
  const meant = sure ?? nearestWords[of.name]?.[text.trim()] ?? nearMiss(text, words);
  const span = text === '' ? value.span : value.spanOf(start, start + text.length);
  const repair = meant && {
    title: 'write' as const,
    data: { meant },
    edits: [text === '' ? { span, newText: meant } : replaceIn(value, start, start + text.length, meant)],
  };
  const data = { attribute: of.name, value: text, words: oneOf(words) };
  report('notAWord', { at: span, data, ...(repair && (sure ? { fix: repair } : { suggest: [repair] })) });
}

/** `IsNotFile`, and file tests where there are none. @returns whether it was one of these */
function tellMatchType(
  { value, element }: FaultOf<'value'>,
  words: readonly string[],
  report: Report<typeof messages>,
): boolean {
  const { text, span: at } = value;
  if (findWord(text, matchTypes)) {
    report('notHere', { at, data: { value: text } });
    return true;
  }
  const [, test = ''] = /^(?:!|not|is-?not-?)(?:is)?(file|directory)$/i.exec(text) ?? [];
  const meant = findWord(`is${test}`, words);
  if (!meant) return false;
  const { end } = element.attribute('matchType')!.span;
  const negate = element.attribute('negate') ? [] : [{ span: { start: end, end }, newText: ' negate="true"' }];
  const edits = [{ span: at, newText: meant }, ...negate];
  report('negated', {
    at,
    data: { value: text, meant },
    suggest: negate.length > 0 ? [{ title: 'negate', edits }] : [],
  });
  return true;
}
