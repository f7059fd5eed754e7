import { defineRule } from '../../../core/rule';
import { hostNameFault, isIpv4, isIpv6 } from '../../../domain/host-name';
import type { Setting } from '../../../domain/java-properties/model';
import { soundValue } from '../../../domain/java-properties/sound-value';
import { replaceIn } from '../../../syntax/decoded';
import { eceGuide } from '../data/sources';

/** A server name that is more than a name, or none. */
export const hostNotValid = defineRule({
  meta: {
    id: 'reportsdb-properties/host-not-valid',
    severity: 'error',
    category: 'connection',
    summary: 'A server that is not given by its DNS name alone.',
    messages: {
      address:
        'The server is given by the IP address {written}. The utility connects to it, but to no other once the address changes. Write the DNS name of the node.',
      port: 'The server name holds a port, which has a key of its own: the utility looks up the whole text as a name and finds nothing. Write the name alone.',
      instance:
        'The server name holds an instance, which has a key of its own: the utility looks up the whole text as a name and finds nothing. Write the name alone.',
      url: 'This is a URL, and the utility wants the DNS name of the node alone. Write the name.',
      notAName:
        '"{written}" is no DNS name: {character} cannot stand in one. The utility does not find the server. Write its DNS name.',
      nameOnly: 'Write "{host}"',
    },
    suggests: true,
    references: [eceGuide],
  },
  checkUnit(setting: Setting, report) {
    const value = soundValue(setting, 'host');
    if (!value || /[\0-\x1f]|[^\0-\x7f]/.test(value.text)) return;
    const { text } = value;
    if (isIpv4(text) || isIpv6(text)) {
      if (!text.startsWith('127.') && text !== '::1')
        report('address', { at: value.span, severity: 'warning', data: { written: text } });
      return;
    }
    const more = whatMore(text);
    if (more) {
      const edits = [replaceIn(value, 0, text.length, more.host)];
      const suggest = more.host ? [{ title: 'nameOnly' as const, data: { host: more.host }, edits }] : [];
      return report(more.what, { at: value.span, suggest });
    }
    const fault = hostNameFault(text);
    if (!fault || fault.kind === 'underscore' || fault.kind === 'number') return;
    const part = text.slice(fault.start, fault.end);
    const character = fault.kind === 'wrong-character' ? (part === ' ' ? 'a blank' : `"${part}"`) : 'this';
    const at = value.spanOf(fault.start, fault.end);
    report('notAName', { at, data: { written: text.slice(0, 80), character } });
  },
});

/** What stands behind or around a host name. */
function whatMore(text: string): { what: 'port' | 'instance' | 'url'; host: string } | undefined {
  const url = /^(?:jdbc:\w+|https?|tcp):(?:\/\/)?([\w.-]*)/i.exec(text);
  if (url) return { what: 'url', host: url[1]! };
  const instance = /^([\w.-]+)\\/.exec(text);
  if (instance) return { what: 'instance', host: instance[1]! };
  const port = /^([\w.-]+)\s*[:,]\s*\d*$/.exec(text);
  return port ? { what: 'port', host: port[1]! } : undefined;
}
