import { defineRule } from '../../../core/rule';
import { readIpAddress } from '../../../domain/csr/ip-address';
import { lookAlikeShape } from '../../../domain/invisible-characters';
import { alternativeNames, baseType, otherType } from '../alternative-names';
import { extensionManual } from '../data/sources';
import type { OpensslCnf } from '../model';

/** An address in subjectAltName that OpenSSL cannot read. */
export const ipAddressNotValid = defineRule({
  meta: {
    id: 'openssl-cnf/ip-address-not-valid',
    severity: 'error',
    category: 'startup',
    summary: 'An address in subjectAltName that is none.',
    messages: {
      network: 'A network is no address. OpenSSL makes no request (bad ip address). Write the address alone.',
      brackets: 'An IPv6 address stands without brackets here. OpenSSL makes no request (bad ip address). Remove them.',
      port: 'A port does not belong to an address. OpenSSL makes no request (bad ip address). Remove it.',
      url: 'This is a URL. OpenSSL makes no request (bad ip address). Write the address alone.',
      name: 'This is a name and no address. OpenSSL makes no request (bad ip address). Write DNS instead of IP.',
      rest: 'OpenSSL reads only {address} and leaves out what stands behind the blank. Write one entry for each address.',
      other:
        '"{address}" is no address. OpenSSL makes no request (bad ip address). Write four numbers from 0 to 255 with dots, or an IPv6 address.',
      cut: 'Write {address}',
      dns: 'Write DNS instead of IP',
    },
    fix: true,
    suggests: true,
    references: [extensionManual],
  },
  check(model: OpensslCnf, report) {
    for (const { odd, section } of alternativeNames(model)) {
      for (const { type, typeSpan, text, at } of odd) {
        if (baseType(type) !== 'IP' || !text || lookAlikeShape.test(text)) continue;
        const read = readIpAddress(text);
        if (read !== undefined) {
          if (/\S\s+\S/.test(text)) report('rest', { at, severity: 'warning', data: { address: read } });
          continue;
        }
        // The type written twice is told by another rule.
        if (/^[A-Za-z]{2,5}(?:\.\d+)?:(?!\/\/)/.test(text)) continue;
        const [kind, address = ''] = partOf(text);
        const cut = { title: 'cut' as const, data: { address }, edits: [{ span: at, newText: address }] };
        if (kind === 'name') {
          const edits = [{ span: typeSpan, newText: otherType(type, 'DNS', section?.entries) }];
          report('name', { at, suggest: [{ title: 'dns', edits }] });
        } else if (kind === 'other') report('other', { at, data: { address: text.slice(0, 60) } });
        else if (kind === 'brackets' || kind === 'port') report(kind, { at, fix: cut });
        else report(kind, { at, suggest: [cut] });
      }
    }
  },
});

/** What an unreadable address is, and the address in it. */
function partOf(text: string): ['network' | 'brackets' | 'port' | 'url', string] | ['name' | 'other', undefined] {
  const parts: [RegExp, 'network' | 'brackets' | 'port' | 'url'][] = [
    [/^([^/]+)\/\d+$/, 'network'],
    [/^\[([^\]]+)\](?::\d+)?$/, 'brackets'],
    [/^([\d.]+):\d+$/, 'port'],
    [/^[a-z]+:\/\/\[?([\d.]+|[\da-f:]+)\]?(?::\d+)?(?:\/.*)?$/i, 'url'],
  ];
  for (const [shape, kind] of parts) {
    const address = shape.exec(text)?.[1];
    if (address && readIpAddress(address) !== undefined) return [kind, address];
  }
  const isName = /^(?:\*\.)?[\w-]+(?:\.[\w-]+)*\.?$/.test(text) && /[a-z]/i.test(text) && !/^[\d.]+[a-z]$/i.test(text);
  return isName ? ['name', undefined] : ['other', undefined];
}
