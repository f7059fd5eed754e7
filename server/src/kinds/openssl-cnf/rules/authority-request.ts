import { defineRule } from '../../../core/rule';
import { requestedNames } from '../alternative-names';
import { extensionManual } from '../data/sources';
import type { OpensslCnf } from '../model';

/** The request of a server that asks for the powers of an authority, or lacks those of a server. */
export const authorityRequest = defineRule({
  meta: {
    id: 'openssl-cnf/authority-request',
    severity: 'warning',
    category: 'security',
    summary: 'A request for a server that asks to be an authority, or is not meant for servers.',
    messages: {
      authority:
        'This asks for a certificate that may sign others, and authorities refuse it for a server. Write CA:FALSE.',
      signing:
        '{usage} is for authorities, and with CA:FALSE nothing may use it. Some authorities refuse the request. Remove it.',
      purpose: 'The certificate is not meant for servers without serverAuth, and browsers refuse it. Add serverAuth.',
      write: 'Write CA:FALSE',
      add: 'Add serverAuth',
      remove: 'Remove {usage}',
    },
    suggests: true,
    references: [extensionManual, { title: 'RFC 5280, sections 4.2.1.3, 4.2.1.9 and 4.2.1.12' }],
  },
  check(model: OpensslCnf, report) {
    const isServer = requestedNames(model)?.names.some(({ type }) => /^(?:DNS|IP)(?:\.|$)/.test(type));
    if (!isServer) return;
    const extensions = new Map(model.csr.extensions.map(extension => [extension.name, extension]));
    const constraints = extensions.get('basicConstraints');
    const isAuthority = constraints?.values.includes('CA:TRUE');
    if (constraints && isAuthority) {
      const { value } = constraints.from;
      const at = /CA:\s*\w+/.exec(value.text);
      if (at) {
        const span = value.spanOf(at.index, at.index + at[0].length);
        const signs = extensions.get('keyUsage')?.values.some(of => of === 'keyCertSign' || of === 'cRLSign');
        const isServerToo = extensions.get('extendedKeyUsage')?.values.includes('serverAuth');
        // With the usages of an authority, and none of a server, it is rather one that has a name in DNS.
        const severity = signs && !isServerToo ? 'info' : 'warning';
        const write = { title: 'write' as const, edits: [{ span, newText: 'CA:FALSE' }] };
        report('authority', { at: span, severity, suggest: signs ? [] : [write] });
      }
    }
    const usage = extensions.get('keyUsage')?.from.value;
    const signing = isAuthority ? [] : (usage?.text.matchAll(/keyCertSign|Certificate Sign|cRLSign|CRL Sign/g) ?? []);
    for (const { 0: word, index } of signing) {
      const at = usage!.spanOf(index, index + word.length);
      const span = withComma(usage!.text, index, index + word.length);
      const edits = span ? [{ span: usage!.spanOf(span.start, span.end), newText: '' }] : [];
      report('signing', { at, data: { usage: word }, suggest: span ? [{ title: 'remove', edits }] : [] });
    }
    const purposes = extensions.get('extendedKeyUsage');
    if (purposes && !isAuthority && !purposes.values.some(of => of === 'serverAuth' || of === 'anyExtendedKeyUsage')) {
      const { span } = purposes.from.value;
      const edits = [{ span: { start: span.end, end: span.end }, newText: ', serverAuth' }];
      const isSection = purposes.from.value.text.includes('@');
      report('purpose', { at: span, severity: 'info', suggest: isSection ? [] : [{ title: 'add', edits }] });
    }
  },
});

/** An item of a list with the comma that parts it from another; undefined where it is the only one. */
function withComma(text: string, start: number, end: number): { start: number; end: number } | undefined {
  const before = /,\s*$/.exec(text.slice(0, start));
  const behind = /^\s*,\s*/.exec(text.slice(end));
  if (before && !/^critical,\s*$/.test(text.slice(0, start))) return { start: before.index, end };
  return behind ? { start, end: end + behind[0].length } : undefined;
}
