import assert from 'node:assert/strict';
import { main as csrPreview } from '../../client/src/csr-preview/page';
import { main as dryRun } from '../../client/src/dry-run/page';
import { main as framing } from '../../client/src/framing/page';
import { documentOf } from '../../client/src/page-document';

for (const [title, main] of Object.entries({
  'Certificate Request': csrPreview,
  'Dry Run': dryRun,
  Framing: framing,
})) {
  describe(`the page of the panel “${title}”`, () => {
    const page = documentOf({ title, main, script: 'own:s.js', style: 'own:s.css', origin: 'own:', nonce: 'n1' });

    it('loads nothing but its own script and style', () => {
      const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
      assert.equal(
        policy,
        "default-src 'none'; style-src own:; script-src 'nonce-n1'; form-action 'none'; base-uri 'none'",
      );
      assert.deepEqual(
        [...page.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address),
        ['own:s.css', 'own:s.js'],
      );
      assert.equal(page.match(/<script/g)?.length, 1);
      assert.doesNotMatch(page, /\s(?:style|on\w+)=/);
    });

    it('tells its outcome to those who do not see it', () => {
      assert.match(page, /<html lang="en">/);
      assert.match(page, /<p id="outcome" role="status" aria-live="polite">/);
    });

    it('has a label for every field', () => {
      for (const [field, id] of page.matchAll(/<(?:input|textarea|select) id="(\w+)"[^>]*>/g)) {
        const labelled =
          page.includes(` for="${id}"`) ||
          field.includes('aria-label="') ||
          page.includes(`<label class="check">${field}`);
        assert.ok(labelled, `no label for ${id}`);
      }
    });
  });
}
