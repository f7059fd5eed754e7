import assert from 'node:assert/strict';
import fc from 'fast-check';
import { poolMap, sqlUrl } from '../../harness/pool-map';
import { check } from './files';

const secret = 'Zq7Wx9Kv';

/** Ways in which a password stands in a file, and things that people leave in or around it. */
const passwords = [secret, `&lt;${secret}&gt;`, `\u201c${secret}\u201d`, `a&${secret};`, `<${secret}>`, `{${secret}`];
const broken = fc.oneof(
  fc.constantFrom('<', '>', '"', '&', ';', '=', '{', '}', '</', '<!--', ']]>', ',', ' ', '\u00a0', 'HOST', '&#', "'"),
  fc.string({ maxLength: 2 }),
);

describe('connection-pool-map: passwords', () => {
  it('are in no message, title or data, whatever is broken around them', function () {
    this.timeout(120_000);
    const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), removed: fc.nat(3), inserted: broken });
    fc.assert(
      fc.property(fc.constantFrom(...passwords), fc.array(edit, { maxLength: 4 }), (password, edits) => {
        let text = poolMap({
          pools: [
            { user: 'ece', password, url: sqlUrl },
            { url: `${sqlUrl};user=ece;password=${password};loginTimeout=30` },
          ],
        });
        for (const { at, removed, inserted } of edits) {
          const start = Math.floor(at * text.length);
          const next = text.slice(0, start) + inserted + text.slice(start + removed);
          if (next.split(secret).length === 3) text = next;
        }
        const { findings, crashes } = check(text);
        assert.deepEqual(crashes, []);
        for (const { message, data, related, fix, suggestions, ruleId } of findings) {
          const titles = [...(fix ? [fix.title] : []), ...suggestions.map(({ title }) => title)];
          const told = JSON.stringify([message, data, related.map(info => info.message), titles]);
          assert.ok(!told.includes(secret), `${ruleId} tells ${told}`);
        }
      }),
      { numRuns: 1500 },
    );
  });
});
