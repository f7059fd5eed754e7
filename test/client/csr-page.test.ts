import assert from 'node:assert/strict';
import { pageOf } from '../../client/src/csr-preview/page';

describe('the page of a certificate request', () => {
  it('loads nothing but its own script and style', () => {
    const page = pageOf({ script: 'own:script.js', style: 'own:style.css', origin: 'own:', nonce: 'n1' });
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
    assert.equal(
      policy,
      "default-src 'none'; style-src own:; script-src 'nonce-n1'; form-action 'none'; base-uri 'none'",
    );
    assert.equal(page.match(/<script/g)?.length, 1);
    assert.doesNotMatch(page, /\son\w+=|style=|https?:/);
  });

  it('tells what OpenSSL does to those who do not see it', () => {
    const page = pageOf({ script: '', style: '', origin: '', nonce: '' });
    assert.match(page, /<p id="outcome" role="status" aria-live="polite">/);
    assert.match(page, /<html lang="en">/);
  });
});
