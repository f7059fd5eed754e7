import { type AttributeSchema, choice, type ElementSchema, flag } from './schema';
import { groupingMeanings, type Meanings, matchTypeMeanings, patternOnlyMeanings, syntaxMeanings } from './words';

/* What inbound rules, outbound rules and preconditions have in common. */

export const ignoreCase = flag('ignoreCase', true, 'Whether letter case does not count.');
export const negate = flag('negate', false, 'Whether it counts as met where the pattern does not match.');
export const enabled = flag('enabled', true, 'Whether the rule is looked at.');
export const stopProcessing = flag(
  'stopProcessing',
  false,
  'Whether the rules behind this one are passed over once its action has run.',
);
export const patternSyntax = choice(
  'patternSyntax',
  syntaxMeanings,
  'ECMAScript',
  'How the pattern and the patterns of the conditions are read.',
);
export const logicalGrouping = choice(
  'logicalGrouping',
  groupingMeanings,
  'MatchAll',
  'Whether all conditions have to be met or one is enough.',
);

/** The attributes of a condition. @param isKey whether all of them together are the key, so that no two may be equal */
function conditionAttributes(types: Meanings, isKey: boolean): AttributeSchema[] {
  const attributes: AttributeSchema[] = [
    { name: 'input', type: 'template', description: 'What is compared, such as `{HTTP_HOST}`.' },
    { ...choice('matchType', types, 'Pattern', 'How the input is judged.'), mistakes: ['type'] },
    { name: 'pattern', type: 'pattern', mistakes: ['value', 'url'], description: 'What the input is compared with.' },
    ignoreCase,
    negate,
  ];
  return isKey ? attributes.map(attribute => ({ ...attribute, key: 'combined' })) : attributes;
}

function conditionElement(types: Meanings, isKey: boolean): ElementSchema {
  return {
    name: 'add',
    description: 'A condition.',
    attributes: conditionAttributes(types, isKey),
    children: [],
    many: true,
  };
}

/** A condition of a `<preCondition>`. */
export const preConditionTest = conditionElement(patternOnlyMeanings, true);

function conditions(track: boolean, test: ElementSchema): ElementSchema {
  return {
    name: 'conditions',
    description: 'What has to hold, besides the pattern, for the action to run.',
    attributes: [
      logicalGrouping,
      flag(
        'trackAllCaptures',
        track,
        'Whether `{C:n}` counts the groups of all conditions that are met, not just those of the last.',
      ),
    ],
    children: [test],
  };
}

/** `<conditions>` of `<rules>`: they may test for files, and two may be equal. */
export const inboundConditions = conditions(false, conditionElement(matchTypeMeanings, false));
export const globalConditions = conditions(false, conditionElement(patternOnlyMeanings, true));
export const outboundConditions = conditions(true, conditionElement(patternOnlyMeanings, true));
