import assert from 'node:assert/strict';
import { domainToASCII } from 'node:url';
import fc from 'fast-check';
import { asciiHost, hostNameFault, isIpv4, isIpv6, isSameHost } from '../../server/src/domain/host-name';

describe('host names', () => {
  const faults: [string, string | undefined, string?][] = [
    ['ece.example.com', undefined],
    ['ECE-1.example.com.', undefined],
    ['ece', undefined],
    ['bücher.example', undefined],
    ['日本語.jp', undefined],
    ['xn--bcher-kva.example', undefined],
    ['3com.com', undefined],
    ['a..b', 'empty-part', '..'],
    ['.a', 'empty-part', '.'],
    ['a_b', 'underscore', '_'],
    ['a b', 'wrong-character', ' '],
    ['a😀b', 'wrong-character', '😀'],
    ['a:b', 'wrong-character', ':'],
    ['-a', 'edge-hyphen', '-'],
    ['b.a-', 'edge-hyphen', '-'],
    ['1.2.3', 'number', '3'],
    ['1.2.3.4.5', 'number', '5'],
    ['a'.repeat(63), undefined],
    ['a'.repeat(64), 'long-part', 'a'.repeat(64)],
    ['ü'.repeat(60), 'long-part', 'ü'.repeat(60)],
    [`${'a'.repeat(50)}.`.repeat(5).slice(0, -1), 'long-name'],
  ];
  for (const [name, kind, on] of faults) {
    it(`${name.slice(0, 30)}: ${kind ?? 'right'}`, () => {
      const fault = hostNameFault(name);
      assert.equal(fault?.kind, kind);
      if (fault && on) assert.equal(name.slice(fault.start, fault.end), on);
    });
  }

  it('are written for DNS as the URL Standard writes them', () => {
    const letters = fc.constantFrom(...'abcz019-éüñçøåżčšžґїαβγдежщ中日本語한국어กขअआ');
    const label = fc.array(letters, { minLength: 1, maxLength: 14 }).map(all => `a${all.join('')}z`);
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 3 }), labels => {
        const name = labels.join('.');
        const expected = domainToASCII(name);
        if (expected !== '') assert.equal(asciiHost(name), expected);
      }),
      { numRuns: 2000 },
    );
  });

  it('are the same in any letter case, with a dot at the end and in punycode', () => {
    assert.ok(isSameHost('ECE.example.com', 'ece.example.com.'));
    assert.ok(isSameHost('Bücher.example', 'xn--bcher-kva.example'));
    assert.ok(!isSameHost('ece1.example.com', 'ece2.example.com'));
  });

  it('are no addresses', () => {
    assert.ok(isIpv4('10.0.0.1') && isIpv6('::1') && isIpv6('2001:db8::1') && isIpv6('fe80::1%eth0'));
    assert.ok(!isIpv4('10.0.0') && !isIpv6('ece:443') && !isIpv6('a:b'));
  });

  it('are looked at in linear time', () => {
    for (const text of ['ü'.repeat(200_000), 'a.'.repeat(100_000), '-'.repeat(200_000)]) hostNameFault(text);
  });
});
