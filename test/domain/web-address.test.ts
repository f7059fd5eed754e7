import assert from 'node:assert/strict';
import fc from 'fast-check';
import { splitAddress } from '../../server/src/domain/web-address';

describe('web addresses', () => {
  const table: [string, (string | undefined)[]][] = [
    ['https://ece.example.com:8443/x?y', ['https://', undefined, 'ece.example.com', ':8443', '/x?y']],
    [' ece.example.com/ ', [undefined, undefined, 'ece.example.com', undefined, '/']],
    ['ece:443', [undefined, undefined, 'ece', ':443', undefined]],
    ['[::1]:8', [undefined, undefined, '::1', ':8', undefined]],
    ['fe80::1', [undefined, undefined, 'fe80::1', undefined, undefined]],
    ['http:/ece', ['http:/', undefined, 'ece', undefined, undefined]],
    ['//ece', ['//', undefined, 'ece', undefined, undefined]],
    ['https//ece', ['https//', undefined, 'ece', undefined, undefined]],
    ['HTTPS:ece', ['HTTPS:', undefined, 'ece', undefined, undefined]],
    ['user@ece', [undefined, 'user@', 'ece', undefined, undefined]],
    ['https://a@b/c@d', ['https://', 'a@', 'b', undefined, '/c@d']],
    ['ece\\x', [undefined, undefined, 'ece', undefined, '\\x']],
    ['', [undefined, undefined, '', undefined, undefined]],
  ];
  for (const [text, expected] of table) {
    it(JSON.stringify(text), () => {
      const { scheme, user, host, port, path } = splitAddress(text);
      assert.deepEqual([scheme?.text, user?.text, host.text, port?.text, path?.text], expected);
    });
  }

  it('are taken apart as the URL Standard does, where it takes them', () => {
    const text = fc.array(
      fc.constantFrom('https://', 'ece', '.example.com', ':8443', '/', '?a', '#b', 'u@', '-', '1', ' '),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(text, parts => {
        const written = `https://${parts.join('')}`;
        if (!URL.canParse(written)) return;
        const url = new URL(written);
        if (/^[\d.]*$/.test(url.hostname)) return;
        assert.equal(splitAddress(written).host.text.toLowerCase(), url.hostname, written);
      }),
    );
  });

  it('are made of places in the text', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        for (const part of Object.values(splitAddress(text)))
          if (part) assert.equal(text.slice(part.start, part.end), part.text);
      }),
    );
  });
});
