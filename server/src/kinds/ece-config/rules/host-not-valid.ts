import { defineRule, type Repair } from '../../../core/rule';
import { type HostNameFault, hostNameFault } from '../../../domain/host-name';
import { type Decoded, replaceIn } from '../../../syntax/decoded';
import { eceGuide, hostNames } from '../data/sources';
import { holdsLookAlike, hostAddress, isAddress } from '../host-value';
import type { EceConfig } from '../model';

const nowhere = 'No server can be found under it.';
const messages = {
  'empty-part': `There is nothing between two dots, or in front of the first. ${nowhere} Remove the dot, or write what is missing.`,
  'long-part': `This part of the host name has more than 63 characters (as DNS writes it). ${nowhere} Write the right name.`,
  'long-name': `A host name has at most 253 characters (as DNS writes it), and this one has more. ${nowhere} Write the right name.`,
  'edge-hyphen': `No part of a host name may begin or end with a hyphen. ${nowhere} Write the right name.`,
  underscore: `A host name holds no underscore: certificates cannot name it and load balancers may refuse it. Write the right name.`,
  'wrong-character': `{what} cannot stand in a host name. ${nowhere} Write letters, digits, hyphens and dots only.`,
  number: 'This ends in a number, so the browser takes it for an IP address, and it is none. Write the right name.',
  missing: `There is no host name here. ${nowhere} Write it.`,
  dot: 'Write a dot instead',
  hyphen: 'Write a hyphen instead',
  oneDot: 'Write one dot',
  remove: 'Remove it',
} as const;

/** A name that DNS cannot hold. */
export const hostNotValid = defineRule({
  meta: {
    id: 'ece-config/host-not-valid',
    severity: 'error',
    category: 'connection',
    summary: 'A web_server_name that can be no host name.',
    messages,
    suggests: true,
    references: [hostNames, eceGuide],
  },
  check(model: EceConfig, report) {
    const found = hostAddress(model);
    if (!found) return;
    const { value } = found.host;
    const { host } = found.address;
    if (host.text === '') return report('missing', { at: value.span });
    if (isAddress(host.text) || holdsLookAlike(host.text)) return;
    const fault = hostNameFault(host.text);
    if (!fault) return;
    const start = host.start + fault.start;
    const end = host.start + fault.end;
    const written = value.text.slice(start, end);
    report(fault.kind, {
      at: value.spanOf(start, end),
      data: { what: written.trim() === '' ? 'A blank' : written },
      ...(fault.kind === 'underscore' ? { severity: 'warning' as const } : undefined),
      suggest: suggestions(fault, value, start, end),
    });
  },
});

function suggestions({ kind }: HostNameFault, value: Decoded, start: number, end: number): Repair<typeof messages>[] {
  const write = (title: 'dot' | 'hyphen' | 'oneDot' | 'remove', text: string): Repair<typeof messages> => ({
    title,
    edits: [replaceIn(value, start, end, text)],
  });
  const written = value.text.slice(start, end);
  if (kind === 'underscore') return [write('hyphen', '-')];
  if (kind === 'empty-part') return [written === '..' ? write('oneDot', '.') : write('remove', '')];
  if (kind === 'wrong-character') {
    const isInside = end < value.text.trimEnd().length;
    return /[,;]/.test(written) && isInside ? [write('dot', '.')] : [write('remove', '')];
  }
  return [];
}
