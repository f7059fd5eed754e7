import { defineRule, type Reference, type Repair, type Rule, type RuleContext, type Unit } from '../../core/rule';
import { type Decoded, replaceIn } from '../../syntax/decoded';
import { type HostNameFault, hostNameFault, isIpv4, isIpv6, isSameHost } from '../host-name';
import { lookAlikeShape } from '../invisible-characters';
import type { AddressPart } from '../web-address';
import { type Worded, worded } from './wording';

/** A place where a file names the host of ECE. */
export interface HostPlace {
  readonly value: Decoded;
  /** The host in the value. */
  readonly host: AddressPart;
}

interface HostRule<Model> {
  readonly kind: string;
  /** The name of the value or place: the subject of "A … that is an IP address." */
  readonly subject: string;
  readonly references: readonly Reference[];
  /** The hosts that are read by the consumer, none of them a placeholder. */
  readonly inFile: (model: Model, context: RuleContext) => Iterable<HostPlace>;
}

/** Whether a host is an address and no name. */
export function isAddress(host: string): boolean {
  return isIpv4(host) || isIpv6(host);
}

/** Whether a host is sure to be a name: neither an address nor faulty in a way that another rule tells. */
function isSoundName(host: string): boolean {
  return host !== '' && !isAddress(host) && !lookAlikeShape.test(host) && !hostNameFault(host);
}

const notValid = {
  'empty-part':
    'There is nothing between two dots, or in front of the first. {consequence} Remove the dot, or write what is missing.',
  'long-part':
    'This part of the host name has more than 63 characters (as DNS writes it). {consequence} Write the right name.',
  'long-name':
    'A host name has at most 253 characters (as DNS writes it), and this one has more. {consequence} Write the right name.',
  'edge-hyphen': 'No part of a host name may begin or end with a hyphen. {consequence} Write the right name.',
  underscore:
    'A host name holds no underscore: certificates cannot name it and load balancers may refuse it. Write the right name.',
  'wrong-character': '{what} cannot stand in a host name. {consequence} Write letters, digits, hyphens and dots only.',
  number: 'This ends in a number, so the browser takes it for an IP address, and it is none. Write the right name.',
  missing: 'There is no host name here. {consequence} Write it.',
  dot: 'Write a dot instead',
  hyphen: 'Write a hyphen instead',
  oneDot: 'Write one dot',
  remove: 'Remove it',
} as const;

type NotValid = Worded<typeof notValid, 'consequence'>;

/** The rule about a host that DNS cannot hold. @param of.consequence what becomes of it: a whole sentence */
export function hostNotValidRule<Model, U extends Unit = Unit>(
  of: HostRule<Model> & { readonly consequence: string },
): Rule<Model, U> {
  const { kind, subject, consequence, references, inFile } = of;
  return defineRule<NotValid, Model, U>({
    meta: {
      id: `${kind}/host-not-valid`,
      severity: 'error',
      category: 'connection',
      summary: `${subject} that can be no host name.`,
      messages: worded(notValid, { consequence }),
      suggests: true,
      references,
    },
    check(model, report, context) {
      for (const { value, host } of inFile(model, context)) {
        if (host.text === '') {
          report('missing', { at: value.span });
          continue;
        }
        if (isAddress(host.text) || lookAlikeShape.test(host.text)) continue;
        const fault = hostNameFault(host.text);
        if (!fault) continue;
        const [start, end] = [host.start + fault.start, host.start + fault.end];
        const written = value.text.slice(start, end);
        report(fault.kind, {
          at: value.spanOf(start, end),
          data: { what: written.trim() === '' ? 'A blank' : written },
          ...(fault.kind === 'underscore' ? { severity: 'warning' as const } : undefined),
          suggest: repairsOf(fault, value, host, start, end),
        });
      }
    },
  });
}

function repairsOf(
  { kind }: HostNameFault,
  value: Decoded,
  host: AddressPart,
  start: number,
  end: number,
): Repair<NotValid>[] {
  const write = (title: 'dot' | 'hyphen' | 'oneDot' | 'remove', text: string): Repair<NotValid>[] => [
    { title, edits: [replaceIn(value, start, end, text)] },
  ];
  const written = value.text.slice(start, end);
  if (kind === 'underscore') return write('hyphen', '-');
  if (kind === 'empty-part') return written === '..' ? write('oneDot', '.') : write('remove', '');
  if (kind !== 'wrong-character') return [];
  return /[,;]/.test(written) && end < host.end ? write('dot', '.') : write('remove', '');
}

const ipAddress = {
  address: '{address} is an IP address. {consequence} Write the host name.',
  write: 'Write {host}',
} as const;

/** The rule about a host given by number, which no certificate names. */
export function hostIsIpAddressRule<Model, U extends Unit = Unit>(of: HostRule<Model>): Rule<Model, U> {
  const { kind, subject, references, inFile } = of;
  const consequence =
    'The certificate of ECE names a host, so the browser of every user refuses the connection or warns of it.';
  return defineRule<Worded<typeof ipAddress, 'consequence'>, Model, U>({
    meta: {
      id: `${kind}/host-is-ip-address`,
      severity: 'warning',
      category: 'connection',
      summary: `${subject} that is an IP address.`,
      messages: worded(ipAddress, { consequence }),
      suggests: true,
      references,
    },
    check(model, report, context) {
      const { loadBalancer } = context.config;
      for (const { value, host } of inFile(model, context)) {
        if (!isAddress(host.text)) continue;
        const isOther = loadBalancer !== undefined && loadBalancer !== host.text;
        report('address', {
          at: value.spanOf(host.start, host.end),
          data: { address: host.text },
          suggest: isOther ? [writeHost(value, host, loadBalancer)] : [],
        });
      }
    },
  });
}

const loadBalancerTexts = {
  differs:
    'ccconfig.jsonc says that ECE is reached at {host}, and this is another host. {consequence} Write {host}, or correct loadBalancer.',
  write: 'Write {host}',
} as const;

/** The rule about a host other than the one that the deployment's configuration states. */
export function notTheLoadBalancerRule<Model, U extends Unit = Unit>(of: HostRule<Model>): Rule<Model, U> {
  const { kind, subject, references, inFile } = of;
  const consequence = 'The browser goes past the load balancer, or to a server that does not answer.';
  return defineRule<Worded<typeof loadBalancerTexts, 'consequence'>, Model, U>({
    meta: {
      id: `${kind}/not-the-load-balancer`,
      severity: 'warning',
      category: 'consistency',
      summary: `${subject} other than the loadBalancer of ccconfig.jsonc.`,
      messages: worded(loadBalancerTexts, { consequence }),
      suggests: true,
      references,
    },
    check(model, report, context) {
      const { loadBalancer } = context.config;
      if (loadBalancer === undefined) return;
      for (const { value, host } of inFile(model, context)) {
        if (!isSoundName(host.text) || isSameHost(host.text, loadBalancer)) continue;
        report('differs', {
          at: value.spanOf(host.start, host.end),
          data: { host: loadBalancer },
          suggest: [writeHost(value, host, loadBalancer)],
        });
      }
    },
  });
}

function writeHost(value: Decoded, { start, end }: AddressPart, host: string) {
  // Brackets stand around an IPv6 address only.
  const isBracketed = value.text[start - 1] === '[' && value.text[end] === ']';
  const edit = isBracketed ? replaceIn(value, start - 1, end + 1, host) : replaceIn(value, start, end, host);
  return { title: 'write' as const, data: { host }, edits: [edit] };
}
