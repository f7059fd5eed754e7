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
        'keyCertSign is for authorities, and with CA:FALSE nothing may use it. Some authorities refuse the request. Remove it.',
      purpose: 'The certificate is not meant for servers without serverAuth, and browsers refuse it. Add serverAuth.',
      write: 'Write CA:FALSE',
      add: 'Add serverAuth',
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
      const at = /CA:\w+/.exec(value.text);
      if (at) {
        const span = value.spanOf(at.index, at.index + at[0].length);
        report('authority', { at: span, suggest: [{ title: 'write', edits: [{ span, newText: 'CA:FALSE' }] }] });
      }
    }
    const usage = extensions.get('keyUsage');
    const signing = usage && !isAuthority && /keyCertSign|Certificate Sign/.exec(usage.from.value.text);
    if (signing) report('signing', { at: usage.from.value.spanOf(signing.index, signing.index + signing[0].length) });
    const purposes = extensions.get('extendedKeyUsage');
    if (purposes && !isAuthority && !purposes.values.some(of => of === 'serverAuth' || of === 'anyExtendedKeyUsage')) {
      const { span } = purposes.from.value;
      const edits = [{ span: { start: span.end, end: span.end }, newText: ', serverAuth' }];
      const isSection = purposes.from.value.text.includes('@');
      report('purpose', { at: span, severity: 'info', suggest: isSection ? [] : [{ title: 'add', edits }] });
    }
  },
});
