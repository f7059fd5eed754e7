import { defineRule } from '../../../core/rule';
import { reqManual } from '../data/sources';
import { addLineBehind } from '../lines';
import type { OpensslCnf } from '../model';
import { nameSections, optionEntry } from '../request';
import { mayBeUnseen } from '../unread';

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
      subject:
        'Nothing says which section holds the name of the certificate. Without -subj on the command line OpenSSL makes no request (No objects specified in config file).',
      empty:
        'The section "{section}" holds no field. Without -subj on the command line OpenSSL makes no request ({reason}).',
      letters:
        'OpenSSL looks for a section "req", in small letters, and does not read this one. It makes no request (No objects specified in config file). Write [ req ].',
      add: 'Add distinguished_name = {section}',
      write: 'Write req',
    },
    suggests: true,
    references: [reqManual],
  },
  check(model: OpensslCnf, report) {
    const { file } = model;
    const req = file.sections.get('req');
    const header = req?.headers[0];
    if (!req || !header) return reportOther(model, report);
    const option = optionEntry(model, 'distinguished_name');
    if (option) {
      const names = file.sections.get(option.value.text);
      const { given } = model.request;
      const reason = given ? 'No objects specified in config file' : 'No template, please set one up';
      if (names?.entries.size === 0 && option.value.text !== '' && !mayBeUnseen(file, `[${names.name}`, '='))
        report('empty', { at: option.value.span, severity: 'info', data: { section: names.name, reason } });
      return;
    }
    // A section of this name with nothing that a request needs is another program's.
    if (req.entries.size === 0 || mayBeUnseen(file, 'distinguished_name')) return;
    const suggest = nameSections(model).map(({ name }) => ({
      title: 'add' as const,
      data: { section: name },
      edits: [addLineBehind(file.text, header, `distinguished_name = ${name}`)],
    }));
    if (suggest.length > 0) report('option', { at: header.span, suggest });
    else report('subject', { at: header.span, severity: 'info' });
  },
});

/** `[REQ]` */
function reportOther({ file }: OpensslCnf, report: Parameters<NonNullable<typeof noDistinguishedName.check>>[1]): void {
  for (const { name, headers, entries } of file.sections.values()) {
    const header = headers[0];
    if (!header || !/^req(?:uest)?$/i.test(name) || !entries.has('distinguished_name')) continue;
    const edits = headers.map(({ nameSpan }) => ({ span: nameSpan, newText: 'req' }));
    report('letters', { at: header.span, suggest: [{ title: 'write', edits }] });
  }
}
