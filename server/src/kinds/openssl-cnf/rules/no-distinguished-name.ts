import { defineRule } from '../../../core/rule';
import { lineEndOf } from '../../../core/text-lines';
import { reqManual } from '../data/sources';
import type { OpensslCnf } from '../model';
import { nameSections, optionEntry } from '../request';

/** A request without a subject. */
export const noDistinguishedName = defineRule({
  meta: {
    id: 'openssl-cnf/no-distinguished-name',
    severity: 'error',
    category: 'startup',
    summary: 'A section req without distinguished_name, or a name without any field.',
    messages: {
      option:
        'Nothing says which section holds the name of the certificate. OpenSSL makes no request (No objects specified in config file). Add distinguished_name and the section.',
      empty: 'The section "{section}" holds no field. OpenSSL makes no request ({reason}). Add one, such as CN.',
      add: 'Add distinguished_name = {section}',
    },
    suggests: true,
    references: [reqManual],
  },
  check(model: OpensslCnf, report, { text }) {
    const req = model.file.sections.get('req');
    const header = req?.headers[0];
    if (!req || !header) return;
    const option = optionEntry(model, 'distinguished_name');
    if (option) {
      const names = model.file.sections.get(option.value.text);
      const { given } = model.request;
      const reason = given ? 'No objects specified in config file' : 'No template, please set one up';
      if (names?.entries.size === 0 && option.value.text !== '')
        report('empty', { at: option.value.span, data: { section: names.name, reason } });
      return;
    }
    // A section of this name with nothing that a request needs is another program's.
    if (req.entries.size === 0) return;
    const lineEnd = lineEndOf(text);
    const end = header.rest?.end ?? header.span.end;
    const suggest = nameSections(model).map(({ name }) => ({
      title: 'add' as const,
      data: { section: name },
      edits: [{ span: { start: end, end }, newText: `${lineEnd}distinguished_name = ${name}` }],
    }));
    report('option', { at: header.span, suggest });
  },
});
