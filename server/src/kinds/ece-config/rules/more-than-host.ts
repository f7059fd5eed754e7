import { defineRule, type Repair } from '../../../core/rule';
import type { AddressPart, WebAddress } from '../../../domain/web-address';
import type { Decoded } from '../../../syntax/decoded';
import { eceGuide } from '../data/sources';
import { hostAddress } from '../host-value';
import type { EceConfig } from '../model';

const gadget = 'The gadget builds its own address around the name and gets one that leads nowhere.';
const messages = {
  scheme: `web_server_name is a host name alone, and "{part}" is no part of one. ${gadget} Write the host name alone.`,
  user: `web_server_name is a host name alone, and "{part}" is no part of one. ${gadget} Write the host name alone.`,
  slash: `There is a slash behind the host name. ${gadget} Write the host name alone.`,
  path: `web_server_name is a host name alone, and the path "{part}" is no part of one. ${gadget} Write the host name alone.`,
  port: 'web_server_name is a host name alone, and "{part}" is a port. ECE\u0027s gadget expects none: it asks for HTTPS at its usual port. Write the host name alone, and let ECE answer at port 443.',
  blanks: `There are blanks around the host name. ${gadget} Remove them.`,
  several: `web_server_name is a host name alone, and more than that stands here. ${gadget} Write the host name alone.`,
  strip: 'Write {host}',
} as const;

/** An address where a host name belongs. */
export const moreThanHost = defineRule({
  meta: {
    id: 'ece-config/more-than-host',
    severity: 'error',
    category: 'connection',
    summary: 'A web_server_name with a scheme, port, path, slash or blanks.',
    messages,
    fix: true,
    suggests: true,
    references: [eceGuide],
  },
  check(model: EceConfig, report) {
    const found = hostAddress(model);
    if (!found) return;
    if (found.address.host.text === '') return;
    const { value } = found.host;
    const parts = excessOf(found.address, value.text);
    const [first] = parts;
    if (!first) return;
    const isWarning = parts.every(({ id }) => id === 'port');
    report(parts.length > 1 ? 'several' : first.id, {
      at: parts.length > 1 ? value.span : value.spanOf(first.part.start, first.part.end),
      data: { part: first.part.text },
      ...(isWarning ? { severity: 'warning' as const } : undefined),
      ...repairs(found.address, value, parts),
    });
  },
});

interface Excess {
  readonly id: 'scheme' | 'user' | 'slash' | 'path' | 'port' | 'blanks';
  readonly part: AddressPart;
}

function excessOf({ all, scheme, user, port, path }: WebAddress, text: string): Excess[] {
  const found: Excess[] = [];
  if (all.start > 0 && isBlank(text.slice(0, all.start)))
    found.push({ id: 'blanks', part: { text: '', start: 0, end: all.start } });
  if (scheme) found.push({ id: 'scheme', part: scheme });
  if (user) found.push({ id: 'user', part: user });
  if (port) found.push({ id: 'port', part: port });
  if (path) found.push({ id: path.text === '/' ? 'slash' : 'path', part: path });
  if (all.end < text.length && found[0]?.id !== 'blanks' && isBlank(text.slice(all.end)))
    found.push({ id: 'blanks', part: { text: '', start: all.end, end: text.length } });
  return found;
}

/** Blanks that cannot be told from plain ones have a rule of their own. */
function isBlank(text: string): boolean {
  return /^[ \t\r\n]+$/.test(text);
}

/** Leaving out a port that is not the usual one, or a user, changes where the gadget goes: that is for a person to say. */
function repairs({ host, port }: WebAddress, value: Decoded, parts: readonly Excess[]) {
  const name = host.text.trim();
  if (name === '' || name.length > 253) return {};
  const strip: Repair<typeof messages> = {
    title: 'strip',
    data: { host: name },
    edits: [{ span: value.span, newText: value.encode(name) }],
  };
  const isSafe = parts.every(({ id }) => id !== 'user') && (!port || /^:(?:443)?$/.test(port.text.trim()));
  return isSafe ? { fix: strip } : { suggest: [strip] };
}
