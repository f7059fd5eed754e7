import { invisibleCharacterRule, type SuspectValue } from '../../../domain/file-rules/invisible-character';
import { lookAlikeShape } from '../../../domain/invisible-characters';
import type { Condition, RewriteItem } from '../../../domain/rewrite/model';
import type { Decoded } from '../../../syntax/decoded';
import { schema } from '../data/sources';
import type { WebConfig } from '../model';

type Sort = 'pattern' | 'template' | 'header';

/**
 * Characters that a word processor, a web page or a chat puts in place of plain ones, or that cannot be seen at all. What a rule
 * looks for in a body, or puts there, may be any text, and so may what a map holds.
 */
export const invisibleCharacter = invisibleCharacterRule<Sort, WebConfig, RewriteItem>({
  kind: 'web-config',
  category: 'ineffective',
  summary: 'A character in a pattern, template or header that cannot be seen or looks like a plain one.',
  consequences: {
    pattern: 'The pattern matches only where the input holds exactly this character.',
    template: 'IIS puts it into the URL, variable or header as it is.',
    header: 'IIS sends it as it is, and browsers do not understand what it stands in.',
  },
  references: [schema],
  *inFile({ scopes }) {
    for (const { customHeaders, redirectHeaders } of scopes)
      for (const { name, value } of [...(customHeaders?.written ?? []), ...(redirectHeaders?.written ?? [])])
        yield* suspects('header', [name, value]);
  },
  *inUnit(unit) {
    if (unit.direction === 'map') return;
    if (unit.direction === 'precondition') {
      yield* inConditions(unit.list);
      return;
    }
    yield* inConditions(unit.conditions?.list ?? []);
    if (unit.direction === 'inbound') {
      const { match, variables, action } = unit;
      yield* suspects('pattern', [match?.pattern.text]);
      yield* suspects('template', [action?.url, ...variables.flatMap(({ name, value }) => [name, value])]);
    } else if (unit.match?.serverVariable) {
      yield* suspects('pattern', [unit.match.pattern.text]);
      yield* suspects('template', [unit.match.serverVariable, unit.action?.value]);
    }
  },
});

function* inConditions(conditions: readonly Condition[]): Iterable<SuspectValue<Sort>> {
  for (const { input, pattern } of conditions) {
    yield* suspects('template', [input]);
    yield* suspects('pattern', [pattern.text]);
  }
}

function* suspects(is: Sort, values: readonly (Decoded | undefined)[]): Iterable<SuspectValue<Sort>> {
  for (const value of values) if (value && lookAlikeShape.test(value.text)) yield { is, value };
}
