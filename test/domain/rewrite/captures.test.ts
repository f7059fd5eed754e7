import assert from 'node:assert/strict';
import { type Captures, conditionCaptures, ruleCaptures } from '../../../server/src/domain/rewrite/captures';
import type { InboundRule } from '../../../server/src/domain/rewrite/model';
import { parseWebConfig } from '../../../server/src/kinds/web-config/parse';
import { inOutbound, inRules } from '../../harness/web-config';

function ruleOf(match: string, conditions: string, attributes = ''): InboundRule {
  const text = inRules(
    `<rule name="r"><match ${match} /><conditions${attributes}>${conditions}</conditions><action type="None" /></rule>`,
  );
  return parseWebConfig(text).units[0] as InboundRule;
}

const add = (pattern: string, rest = '') => `<add input="{URL}" pattern="${pattern}"${rest} />`;
const file = '<add input="{REQUEST_FILENAME}" matchType="IsFile" />';

const limits = (captures: Captures | undefined) => captures && [captures.certain, captures.possible, captures.limit];

describe('captures of a rule', () => {
  for (const [name, match, expected] of [
    ['its groups', 'url="(a)(?:b)((c))"', [3, 3, 'groups']],
    ['none where it is negated', 'url="(a)" negate="true"', [-1, -1, 'negated']],
    ['unknown where the pattern cannot be read', 'url="(a"', undefined],
  ] as const)
    it(name, () => assert.deepEqual(limits(ruleCaptures(ruleOf(match, ''))), expected));
});

describe('captures of conditions', () => {
  const two = add('(a)(b)') + add('(c)');
  const any = ' logicalGrouping="MatchAny"';
  for (const [name, conditions, attributes, expected] of [
    ['none without conditions', '', '', [-1, -1, 'nothing-there']],
    ['of the last one', two, '', [1, 2, 'last-condition']],
    ['of all where they are tracked', two, ' trackAllCaptures="true"', [3, 3, 'groups']],
    ['of the one that captures before a test for a file', add('(a)') + file, '', [1, 1, 'groups']],
    [
      'of the one that captures before a negated one',
      add('(a)') + add('(b)(c)', ' negate="true"'),
      '',
      [1, 1, 'groups'],
    ],
    ['none where all are negated', add('(a)', ' negate="true"'), '', [-1, -1, 'negated']],
    ['none where files are tested for', file, '', [-1, -1, 'file-test']],
    ['of any one', two, any, [1, 2, 'any-condition']],
    ['of any one, all alike', add('(a)') + add('(b)'), any, [1, 1, 'groups']],
    [
      'perhaps of one, where another is negated',
      add('(a)') + add('b', ' negate="true"'),
      any,
      [-1, 1, 'any-condition'],
    ],
    ['unknown where a pattern cannot be read', add('(a') + add('b'), '', undefined],
  ] as const)
    it(name, () => {
      const rule = ruleOf('url="x"', conditions, attributes);
      assert.deepEqual(limits(conditionCaptures(rule.conditions)), expected);
    });

  it('of the condition before, in an input', () => {
    const { conditions } = ruleOf('url="x"', two);
    assert.deepEqual(limits(conditionCaptures(conditions, 0)), [-1, -1, 'nothing-there']);
    assert.deepEqual(limits(conditionCaptures(conditions, 1)), [2, 2, 'groups']);
  });

  it('tracks them in outbound rules by default', () => {
    const [rule] = parseWebConfig(
      inOutbound(
        `<rule name="r"><match serverVariable="RESPONSE_X" pattern="a" /><conditions>${two}</conditions></rule>`,
      ),
    ).units;
    assert.ok(rule?.direction === 'outbound');
    assert.deepEqual(limits(conditionCaptures(rule.conditions)), [3, 3, 'groups']);
  });
});
