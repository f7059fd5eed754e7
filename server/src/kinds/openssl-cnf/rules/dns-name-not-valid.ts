import { defineRule } from '../../../core/rule';
import type { TextEdit } from '../../../core/span';
import { readIpAddress } from '../../../domain/csr/ip-address';
import { asciiHost, hostNameFault } from '../../../domain/host-name';
import { lookAlikeShape } from '../../../domain/invisible-characters';
import { findPlaceholders } from '../../../domain/placeholders';
import {
  type AlternativeName,
  type AlternativeNames,
  alternativeNames,
  baseType,
  otherType,
} from '../alternative-names';
import { localDomains } from '../data/local-domains';
import { extensionManual } from '../data/sources';
import type { OpensslCnf } from '../model';
import { namesApart } from '../names-apart';

const messages = {
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
  comma: 'Write a comma',
  apart: 'Write one entry for each name',
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
    for (const list of alternativeNames(model)) {
      for (const name of list.odd) {
        if (baseType(name.type) !== 'DNS' || !name.text || isToldElsewhere(name.text)) continue;
        const fault = faultOf(name.text, name, list, model.file.text);
        if (!fault) continue;
        const { is, data = {}, title, newText = '', edits = [{ span: name.at, newText }] } = fault;
        const suggest = title ? [{ title, data: { name: newText, ...data }, edits }] : [];
        report(is as 'name', { at: name.at, data, severity: fault.severity ?? 'warning', suggest });
      }
    }
  },
});

/** The type written twice, template text, characters that cannot be seen. */
function isToldElsewhere(text: string): boolean {
  return (
    /^(?:DNS|IP|email|URI)(?:\.\d+)?:/i.test(text) || lookAlikeShape.test(text) || findPlaceholders(text).length > 0
  );
}

interface Fault {
  readonly is: keyof typeof messages;
  readonly severity?: 'hint';
  readonly data?: Readonly<Record<string, string>>;
  readonly title?: 'write' | 'ip' | 'comma' | 'apart';
  readonly newText?: string;
  readonly edits?: readonly TextEdit[];
}

function faultOf(text: string, name: AlternativeName, list: AlternativeNames, file: string): Fault | undefined {
  if (/[;,\s]/.test(text)) {
    const apart = namesApart(text, name, list, file);
    const is = name.entry ? 'list' : 'separator';
    return apart ? { is, title: name.entry ? 'apart' : 'comma', edits: apart } : { is };
  }
  if (readIpAddress(text) !== undefined) {
    const newText = otherType(name.type, 'IP', list.section?.entries);
    return { is: 'address', title: 'ip', edits: [{ span: name.typeSpan, newText }] };
  }
  const write = (is: Fault['is'], newText: string | undefined): Fault | undefined =>
    newText ? { is, title: 'write', newText } : undefined;
  return (
    write('url', /^[a-z][a-z\d+.-]*:\/\/([^/:?#\s]+)/i.exec(text)?.[1]) ??
    write('port', /^([^:/]+):\d*$/.exec(text)?.[1]) ??
    write('path', /^([^/]+)\//.exec(text)?.[1]) ??
    (text.includes('*') ? faultOfWildcard(text) : undefined) ??
    faultOfName(text.replace(/^\*\./, ''), text)
  );
}

/** Whether browsers take a `*` right under a name of the house differs. */
function faultOfWildcard(text: string): Fault | undefined {
  if (/^\*(?:\.[^*.]+){2,}$/.test(text)) return undefined;
  return localDomains.has(text.toLowerCase().replace(/^\*\./, ''))
    ? { is: 'wildcard', severity: 'hint' }
    : { is: 'wildcard' };
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
