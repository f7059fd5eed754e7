import { defineRule } from '../../../core/rule';
import { readIpAddress } from '../../../domain/csr/ip-address';
import { alternativeNames, baseType } from '../alternative-names';
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
      name: 'This is a name and no address. OpenSSL makes no request (bad ip address). Write DNS instead of IP.',
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
    for (const { odd } of alternativeNames(model)) {
      for (const { type, typeSpan, text, at } of odd) {
        if (baseType(type) !== 'IP' || !text || readIpAddress(text) !== undefined) continue;
        const [kind, address = ''] = partOf(text);
        if (kind === 'name') {
          const edits = [{ span: { start: typeSpan.start, end: typeSpan.start + 2 }, newText: 'DNS' }];
          report('name', { at, suggest: [{ title: 'dns', edits }] });
        } else if (kind === 'other') report('other', { at, data: { address: text.slice(0, 60) } });
        else report(kind, { at, fix: { title: 'cut', data: { address }, edits: [{ span: at, newText: address }] } });
      }
    }
  },
});

/** What an unreadable address is, and the address in it. */
function partOf(text: string): ['network' | 'brackets' | 'port', string] | ['name' | 'other', undefined] {
  const parts: [RegExp, 'network' | 'brackets' | 'port'][] = [
    [/^([^/]+)\/\d+$/, 'network'],
    [/^\[([^\]]+)\](?::\d+)?$/, 'brackets'],
    [/^([\d.]+):\d+$/, 'port'],
  ];
  for (const [shape, kind] of parts) {
    const address = shape.exec(text)?.[1];
    if (address && readIpAddress(address) !== undefined) return [kind, address];
  }
  return /^[\w-]+(?:\.[\w-]+)*\.?$/.test(text) && /[a-z]/i.test(text) ? ['name', undefined] : ['other', undefined];
}
