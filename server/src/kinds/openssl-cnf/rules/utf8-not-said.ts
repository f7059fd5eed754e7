import { defineRule } from '../../../core/rule';
import { reqManual } from '../data/sources';
import { addLineBehind } from '../lines';
import type { OpensslCnf } from '../model';
import { optionEntry } from '../request';

/** Letters beyond ASCII in the name that OpenSSL takes byte by byte. */
export const utf8NotSaid = defineRule({
  meta: {
    id: 'openssl-cnf/utf8-not-said',
    severity: 'warning',
    category: 'ineffective',
    summary: 'Letters beyond ASCII in the name without utf8 = yes.',
    messages: {
      bytes:
        'Without utf8 = yes OpenSSL takes each byte for a character, and the certificate says "{read}". Add utf8 = yes to [req].',
      add: 'Add utf8 = yes',
    },
    suggests: true,
    references: [reqManual],
  },
  check(model: OpensslCnf, report, { encoding }) {
    const { file, request } = model;
    const header = file.sections.get('req')?.headers[0];
    // A file in ISO-8859-1 is read as it is meant.
    if (!header || request.rules.characters === 'utf8' || encoding?.name === 'iso-8859-1') return;
    // Another word than yes is told by another rule, with its repair.
    const said = optionEntry(model, 'utf8');
    for (const { entry, text } of request.fields) {
      if (!/[^\0-\x7f]/.test(text)) continue;
      const read = model.csr.subject.find(({ from }) => from === entry)?.value ?? '';
      const edits = [addLineBehind(file.text, header.span, 'utf8 = yes')];
      report('bytes', { at: entry.value.span, data: { read }, suggest: said ? [] : [{ title: 'add', edits }] });
    }
  },
});
