import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Secrets } from '../../../server/src/cli/secrets';
import { emptyConfig } from '../../../server/src/core/config';
import { indexStatsProperties as kind } from '../../../server/src/kinds/index-stats-properties';
import { indexStatsFile } from '../../harness/properties-files';
import { document } from '../../syntax/properties/documents';
import { check } from './files';

const secret = 'Zq7Wx9Kv';

/** Ways in which a password stands in a file. */
const passwords = [
  secret,
  `${secret}\\`,
  `\\u${secret}`,
  `a\\b${secret}`,
  `"${secret}"`,
  `<${secret}>`,
  `${secret} `,
  `é${secret}`,
];

describe('index-stats-properties: passwords', () => {
  it('are in no message, title, data, hover, outline, completion or reading, whatever is broken around them', function () {
    this.timeout(120_000);
    const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), removed: fc.nat(2), inserted: document });
    fc.assert(
      fc.property(fc.constantFrom(...passwords), fc.array(edit, { maxLength: 2 }), (password, edits) => {
        let text = indexStatsFile({ ACTIVE_USER: 'ece', ACTIVE_PASS: password });
        for (const { at, removed, inserted } of edits) {
          // Behind the password, so that its key stays one.
          const from = text.indexOf(secret) + secret.length;
          const start = from + Math.floor(at * (text.length - from));
          text = text.slice(0, start) + inserted.slice(0, 12) + text.slice(start + removed);
        }
        const { findings, model } = check(kind, text);
        const told = findings.map(({ message, data, related, fix, suggestions }) => [
          message,
          data,
          related.map(info => info.message),
          fix?.title,
          suggestions.map(({ title }) => title),
        ]);
        const known = model as ReturnType<typeof kind.parse>;
        const at = text.indexOf(secret);
        const shown = [
          kind.hover!(known, at, emptyConfig),
          kind.symbols!(known),
          kind.read!(known),
          kind.read!(known, { as: 'reader' }),
        ];
        const offered = kind.completions!(known, at, emptyConfig).map(({ label, detail, documentation }) => [
          label,
          detail,
          documentation?.(),
        ]);
        const all = JSON.stringify([told, shown, offered]);
        assert.ok(!all.includes(secret), all);
        assert.ok(!Secrets.of(kind, known, text).masked(text, 0, text.length).includes(secret), text);
      }),
      { numRuns: 1500 },
    );
  });

  it('are masked in URLs, in comments, behind misspelt keys and behind blanks', () => {
    for (const text of [
      `ACTIVE_DATABASE_URL=jdbc:sqlserver://h;user=u;password=${secret};databaseName=x\n`,
      `ACTIVE_DATABASE_URL=jdbc:sqlserver://h;password={a;${secret}}\n`,
      `ACTIVE_DATABASE_URL=jdbc:sqlserver://h;password={a;${secret}\n`,
      `#ACTIVE_PASS=${secret}\n`,
      `# ACTIVE_PASS ${secret}\n`,
      `! url=jdbc:sqlserver://h;password=${secret}\n`,
      `ACTIV_PASS=${secret}\n`,
      `ACTIVE_PAS=${secret}\n`,
      `ACTIVE_PASS ${secret}\n`,
      `ACTIVE_PASS : \\\n   ${secret}\n`,
      `OTHER=x;password=${secret}\n`,
      `ACTIVE_DATABASE_URL=jdbc:sqlserver://h\\i;password=${secret}\n`,
      `ACTIVE_DATABASE_URL=jdbc:sqlserver://h\\i;pwd=${secret};databaseName=x\n`,
      `ACTIVE_USER=a\\b;password=${secret}\n`,
      `LOG_DIR=D:\\x;password=${secret}\n`,
    ]) {
      const { model: checked, findings } = check(kind, text);
      const model = checked as ReturnType<typeof kind.parse>;
      assert.ok(!JSON.stringify(findings.map(({ message, data }) => [message, data])).includes(secret), text);
      assert.ok(!Secrets.of(kind, model, text).masked(text, 0, text.length).includes(secret), text);
      assert.ok(!JSON.stringify([kind.read!(model), kind.symbols!(model)]).includes(secret), text);
    }
  });
});
