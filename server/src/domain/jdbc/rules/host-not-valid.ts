import type { Repair } from '../../../core/rule';
import { replaceIn } from '../../../syntax/decoded';
import { lookAlikes } from '../../invisible-characters';
import { type HostFault, hostFault } from '../host-fault';
import { isPort } from '../port-fault';
import { parserSource, urlGuide } from '../references';
import { shown } from '../secrets';
import type { JdbcUrl } from '../url';
import { defineUrlRule } from '../url-rule';

const messages = {
  name: '"{written}" is no host name: {fault}. The driver looks up just this name and cannot connect. Write the name of the server, with letters, digits, "-" and "." only.',
  noHost:
    'No host stands in front of the instance. The driver asks the computer that the program runs on for it. Write the host in front of "\\".',
  scheme:
    'A connection URL names the host alone, without "{scheme}". The driver takes what stands in front of the ":" for the host and the rest for its port, and refuses to connect with "The port number … is not valid." Take "{scheme}" out.',
  unscheme: 'Take {scheme} out',
  split: 'Write the port as portNumber',
  unwrap: 'Write {host}',
} as const;

/** A host that no DNS name can be. */
export const hostNotValid = defineUrlRule({
  meta: {
    id: 'jdbc/host-not-valid',
    severity: 'error',
    category: 'connection',
    summary: 'A host with characters that no host name has.',
    messages,
    fix: true,
    suggests: true,
    references: [parserSource, urlGuide],
  },
  checkUrl(url, report) {
    const fault = hostFault(url);
    if (fault?.kind === 'scheme') {
      const { start, end, text } = fault.part;
      const fix = { title: 'unscheme' as const, edits: [replaceIn(url.value, start, end, '')] };
      return report('scheme', { at: url.value.spanOf(start, end), data: { scheme: text }, fix });
    }
    if (fault?.kind !== 'not-valid') return;
    const { part } = fault;
    if (hasOnlyLookAlikes(part.text)) return;
    const at = url.value.spanOf(part.start, part.end);
    if (/^\{?\\/.test(part.text)) return report('noHost', { at });
    report('name', {
      at,
      data: { written: shown(part.text), fault: faultIn(part.text) },
      suggest: [...splitPort(url, fault), ...unwrap(url, fault)],
    });
  },
});

const notInName = /[^\p{L}\p{M}\p{N}_.-]/gu;

/** Whether all that no host name has are characters that look like others or cannot be seen: each is reported as such. */
function hasOnlyLookAlikes(host: string): boolean {
  const found = host.match(notInName);
  return found?.every(character => lookAlikes.has(character)) ?? false;
}

function faultIn(host: string): string {
  const found = host.match(notInName)?.[0];
  if (!found) return host.length > 63 ? 'a part between dots is too long' : 'a part between dots is empty';
  if (/\s/.test(found)) return 'it has a blank in it';
  const code = found.codePointAt(0)!;
  const visible = code > 0x20 && code < 0x7f;
  return `it has the character ${visible ? `"${found}"` : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`} in it`;
}

/** `serverName=host:1433`: a port has a property of its own. */
function splitPort(url: JdbcUrl, { part, inHostPart }: HostFault): Repair<typeof messages>[] {
  const colon = part.text.indexOf(':');
  const port = part.text.slice(colon + 1);
  if (inHostPart || colon < 1 || !isPort(port) || url.properties.has('portNumber')) return [];
  if (url.properties.get('serverName')?.item?.braced) return [];
  return [{ title: 'split', edits: [replaceIn(url.value, part.start + colon, part.end, `;portNumber=${port}`)] }];
}

/** `{host}` or `[host]`: the name without what is around it. */
function unwrap(url: JdbcUrl, { part }: HostFault): Repair<typeof messages>[] {
  const host = /^[{["'<(]+([\w.-]+)[}\]"'>)]+$/.exec(part.text)?.[1];
  return host ? [{ title: 'unwrap', data: { host }, edits: [replaceIn(url.value, part.start, part.end, host)] }] : [];
}
