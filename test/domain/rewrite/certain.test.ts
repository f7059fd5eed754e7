import assert from 'node:assert/strict';
import { excludes, knownStart, matchesEverything, tryPattern } from '../../../server/src/domain/rewrite/certain';
import type { Pattern, PatternSyntax } from '../../../server/src/domain/rewrite/model';
import { plainDecoded } from '../../../server/src/syntax/decoded';

function pattern(text: string, syntax: PatternSyntax = 'ECMAScript', ignoreCase = true): Pattern {
  return { text: plainDecoded(text), syntax, ignoreCase, negate: false };
}

describe('what a pattern surely does', () => {
  it('takes every input', () => {
    for (const all of [
      '',
      '.*',
      '^',
      '^.*',
      '(.*)',
      '^(.*)$',
      '.*$',
      '^([\\s\\S]*)$',
      '.?',
      'a*',
      '((.*))',
      '(?:.*)',
      '(a|.*)',
      '(a|)',
    ])
      assert.ok(matchesEverything(pattern(all)), all);
    for (const some of ['.+', '^$', '$', '^a*$', '^a', '(.+)', '[A-Z]*$', '^(?!x)(.*)', 'a|b', '^(.*)/$', '(.*', '\\b'])
      assert.ok(!matchesEverything(pattern(some)), some);
    assert.ok(matchesEverything(pattern('*', 'Wildcard')));
    assert.ok(!matchesEverything(pattern('*.html', 'Wildcard')));
    assert.ok(!matchesEverything(pattern('.*', 'ExactMatch')));
    assert.ok(!matchesEverything({ ...pattern('.*'), negate: true }));
  });

  it('knows how an input starts', () => {
    assert.deepEqual(knownStart(pattern('^Web1\\.example\\.com$')), { text: 'web1.example.com', whole: true });
    assert.deepEqual(knownStart(pattern('^/App/(.*)')), { text: '/app/', whole: false });
    assert.deepEqual(knownStart(pattern('^(off)$', 'ECMAScript', false)), { text: 'off', whole: true });
    assert.deepEqual(knownStart(pattern('ON', 'ExactMatch')), { text: 'on', whole: true });
    for (const open of ['off', '^a|b', '^.*', 'a$', '^[ab]', '(^a)|b'])
      assert.equal(knownStart(pattern(open)), undefined, open);
    assert.deepEqual(knownStart(pattern('^ab?')), { text: 'a', whole: false });
  });

  it('knows what excludes each other', () => {
    const both = (a: string, b: string) => excludes(knownStart(pattern(a))!, knownStart(pattern(b))!);
    assert.ok(both('^on$', '^off$'));
    assert.ok(both('^/app', '^/api'));
    assert.ok(both('^on$', '^one'));
    assert.ok(!both('^on', '^one'));
    assert.ok(!both('^on$', '^o'));
    assert.ok(!both('^On$', '^oN$'));
  });

  it('tries only what cannot hang', () => {
    assert.equal(tryPattern(pattern('^old/(.*)'), 'old/new'), true);
    assert.equal(tryPattern(pattern('^old/(.*)$'), 'new'), false);
    assert.equal(tryPattern(pattern('(a+)+$'), 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab'), undefined);
    assert.equal(tryPattern(pattern('(a'), 'a'), undefined);
  });
});
