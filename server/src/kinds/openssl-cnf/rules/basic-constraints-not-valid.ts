import { defineRule } from '../../../core/rule';
import { extensionManual } from '../data/sources';
import { extensionEntries } from '../extension-entries';
import { listItems } from '../list-items';
import type { OpensslCnf } from '../model';

/** A basicConstraints that OpenSSL cannot read. */
export const basicConstraintsNotValid = defineRule({
  meta: {
    id: 'openssl-cnf/basic-constraints-not-valid',
    severity: 'error',
    category: 'startup',
    summary: 'A basicConstraints that is not CA:TRUE or CA:FALSE with or without pathlen.',
    messages: {
      value:
        '"{value}" is no yes or no to OpenSSL, which makes no request (invalid boolean string). Write CA:TRUE or CA:FALSE.',
      length: '"{value}" is no number. OpenSSL makes no request. Write pathlen: and a number.',
      name: 'OpenSSL knows only CA: and pathlen: here and makes no request (invalid name). {remedy}',
      write: 'Write {text}',
    },
    fix: true,
    references: [extensionManual],
  },
  check(model: OpensslCnf, report) {
    for (const { name: extension, value } of extensionEntries(model)) {
      if (extension !== 'basicConstraints' || value.text.startsWith('@')) continue;
      for (const { text, at } of listItems(value)) {
        if (text === '' || /^critical\b/i.test(text)) continue;
        const [, name = '', separator, written = ''] = /^([^:=]*?)\s*([:=]|$)\s*(.*)$/s.exec(text) ?? [];
        const meant = /^(?:true|yes|y|1|on)$/i.test(written)
          ? 'TRUE'
          : /^(?:false|no?|0|off)$/i.test(written)
            ? 'FALSE'
            : '';
        if (name === 'CA' && separator === ':') {
          if (/^(?:TRUE|true|YES|yes|Y|y|FALSE|false|NO|no|N|n)$/.test(written)) continue;
          report('value', { at, data: { value: written }, fix: write(`CA:${meant}`, meant !== '', at) });
        } else if (name === 'pathlen' && separator === ':') {
          if (!/^-?(?:\d+|0[xX][\da-fA-F]+)$/.test(written)) report('length', { at, data: { value: written } });
        } else {
          const right = /^ca$/i.test(name) ? 'CA' : /^path[-_ ]?len(?:gth)?$/i.test(name) ? 'pathlen' : undefined;
          const newText = right === 'CA' ? `CA:${meant}` : `pathlen:${written}`;
          const sure = right === 'CA' ? meant !== '' : right !== undefined && /^\d+$/.test(written);
          report('name', {
            at,
            data: { remedy: right ? `Write ${right}:.` : 'Remove it.' },
            fix: write(newText, sure, at),
          });
        }
      }
    }
  },
});

function write(text: string, sure: boolean, span: { readonly start: number; readonly end: number }) {
  return sure ? { title: 'write' as const, data: { text }, edits: [{ span, newText: text }] } : undefined;
}
