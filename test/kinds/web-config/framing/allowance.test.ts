import assert from 'node:assert/strict';
import { emptyConfig } from '../../../../server/src/core/config';
import { parseWebConfig } from '../../../../server/src/kinds/web-config/parse';
import { framingReport } from '../../../../server/src/services/framing';
import { check } from '../files';
import { escaped, framingFile } from './patterns';

/** Patterns whose states are too many: each takes a while until it is given up. */
const tooLarge = (index: number): string =>
  escaped(`wsname=https?://([a-z0-9.-]*a[a-z0-9.-]{18})*domain${index}\\.com(&|$)`);
const installed = escaped('wsname=((http[s]?)(:|%3A)(/|%2F)(/|%2F)([_0-9a-z-@:%_\\+~#]=*))');

const verdicts = (text: string) =>
  framingReport(parseWebConfig(text), emptyConfig).occurrences.map(({ verdict }) => verdict.why ?? verdict.verdict);

describe('web-config: what deciding about a file may cost', () => {
  const large = 'The pattern is too large to be decided.';
  const many = 'The file has too many different patterns for wsname=.';

  it('after a few patterns that are too large, further ones are not looked at', () => {
    assert.deepEqual(verdicts(framingFile(tooLarge(1), tooLarge(2), tooLarge(3), installed)), [
      large,
      large,
      many,
      many,
    ]);
  });

  it('the same pattern in many places counts once', () => {
    assert.deepEqual(verdicts(framingFile(tooLarge(1), tooLarge(1), tooLarge(1), installed)), [
      large,
      large,
      large,
      'admits-more',
    ]);
  });

  it('the rules say the same', () => {
    const { findings } = check(framingFile(tooLarge(1), tooLarge(2), tooLarge(3)));
    const undecided = findings.filter(({ message }) => message.includes(large) || message.includes(many));
    assert.equal(undecided.length, 3, JSON.stringify(findings.map(({ message }) => message)));
  });
});
