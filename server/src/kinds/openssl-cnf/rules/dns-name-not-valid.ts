import { defineRule } from '../../../core/rule';
import { readIpAddress } from '../../../domain/csr/ip-address';
import { asciiHost, hostNameFault } from '../../../domain/host-name';
import { type AlternativeName, alternativeNames, baseType } from '../alternative-names';
import { extensionManual } from '../data/sources';
import type { OpensslCnf } from '../model';

const messages = {
  doubled:
    'The type is written twice: OpenSSL takes "{type}:" for part of the name. The certificate is then for a name that nobody asks for. Remove it.',
  list: 'An entry of a section holds one name. OpenSSL takes the whole list for it. Write one entry for each name.',
  address:
    'This is an address. OpenSSL takes any text for a DNS name, and no browser looks for an address there. Write IP instead of DNS.',
  url: 'This is a URL. OpenSSL takes any text for a DNS name, and no browser finds its host in it. Write the host name alone.',
  port: 'A port does not belong to a DNS name. OpenSSL takes it all the same, and no browser matches it. Remove it.',
  path: 'A path does not belong to a DNS name. OpenSSL takes it all the same, and no browser matches it. Remove it.',
  separator: 'Only a comma separates names here. OpenSSL takes all of this for one name. Write a comma.',
  dot: 'With a dot at the end no browser matches the name. OpenSSL takes it all the same. Remove the dot.',
  wildcard:
    'A "*" stands for one whole part at the start, as in *.example.com. OpenSSL takes this all the same, and no browser matches it.',
  letters:
    'A DNS name in a certificate has plain letters only. OpenSSL takes this all the same, and no browser matches it. Write {ascii}.',
  name: 'This is no DNS name. OpenSSL takes any text here, and authorities refuse it. Write letters, digits and hyphens in parts of at most 63 characters.',
  write: 'Write {name}',
  ip: 'Write IP instead of DNS',
  remove: 'Remove {type}:',
  comma: 'Write a comma',
} as const;

/** A text in subjectAltName that is no DNS name. */
export const dnsNameNotValid = defineRule({
  meta: {
    id: 'openssl-cnf/dns-name-not-valid',
    severity: 'warning',
    category: 'ineffective',
    summary: 'A DNS entry of subjectAltName that is no DNS name.',
    messages,
    suggests: true,
    references: [extensionManual, { title: 'RFC 5280, section 4.2.1.6' }, { title: 'RFC 6125, section 6.4' }],
  },
  check(model: OpensslCnf, report) {
    for (const { odd } of alternativeNames(model)) {
      for (const name of odd) {
        if (baseType(name.type) !== 'DNS' || !name.text) continue;
        const { at } = name;
        const fault = faultOf(name.text, name);
        if (!fault) continue;
        const { is, data = {}, title, newText = '', span = at } = fault;
        const suggest = title ? [{ title, data: { name: newText, ...data }, edits: [{ span, newText }] }] : [];
        report(is as 'name', { at, data, suggest });
      }
    }
  },
});

interface Fault {
  readonly is: keyof typeof messages;
  readonly data?: Readonly<Record<string, string>>;
  readonly title?: 'write' | 'ip' | 'remove' | 'comma';
  readonly newText?: string;
  /** What the repair replaces; the whole name unless told. */
  readonly span?: { readonly start: number; readonly end: number };
}

function faultOf(text: string, name: AlternativeName): Fault | undefined {
  const { entry, typeSpan } = name;
  const doubled = /^(DNS|IP|email|URI):/i.exec(text)?.[1];
  if (doubled)
    return { is: 'doubled', data: { type: doubled }, title: 'remove', newText: text.slice(doubled.length + 1).trim() };
  if (entry && text.includes(',')) return { is: 'list' };
  if (/[;\s]/.test(text.trim())) {
    const separator = /\s*[;\s]\s*(?=(?:DNS|IP|email|URI):)/.exec(text);
    if (!separator || entry) return { is: 'separator' };
    return {
      is: 'separator',
      title: 'comma',
      newText: ', ',
      span: name.spanOf(separator.index, separator.index + separator[0].length),
    };
  }
  if (readIpAddress(text) !== undefined)
    return { is: 'address', title: 'ip', newText: 'IP', span: { start: typeSpan.start, end: typeSpan.start + 3 } };
  const url = /^[a-z][a-z\d+.-]*:\/\/([^/:?#\s]+)/i.exec(text)?.[1];
  if (url) return { is: 'url', title: 'write', newText: url };
  const port = /^([^:/]+):\d*$/.exec(text)?.[1];
  if (port) return { is: 'port', title: 'write', newText: port };
  const path = /^([^/]+)\//.exec(text)?.[1];
  if (path) return { is: 'path', title: 'write', newText: path };
  if (text.includes('*') && !/^\*(?:\.[^*.]+){2,}$/.test(text)) return { is: 'wildcard' };
  return faultOfName(text.replace(/^\*\./, ''), text);
}

function faultOfName(name: string, text: string): Fault | undefined {
  if (text.endsWith('.') && text.length > 1) return { is: 'dot', title: 'write', newText: text.slice(0, -1) };
  const fault = hostNameFault(name);
  // Underscores stand in names of Windows hosts, and authorities of a company take them.
  if (fault && fault.kind !== 'underscore') return { is: 'name' };
  if (!/[^\0-\x7f]/.test(text)) return undefined;
  const ascii = text.startsWith('*.') ? `*.${asciiHost(name)}` : asciiHost(name);
  return { is: 'letters', data: { ascii }, title: 'write', newText: ascii };
}
