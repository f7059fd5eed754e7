import { defineRule } from '../../../core/rule';
import { reqManual } from '../data/sources';
import { addLineBehind } from '../lines';
import type { OpensslCnf } from '../model';
import { optionEntry } from '../request';

/** Extensions with a subjectAltName that no request takes. */
export const extensionsNotRequested = defineRule({
  meta: {
    id: 'openssl-cnf/extensions-not-requested',
    severity: 'warning',
    category: 'ineffective',
    summary: 'A subjectAltName in a section that req_extensions does not name.',
    messages: {
      missing:
        'Nothing names this section, so OpenSSL makes the request without the names. Add req_extensions = {section} to [req].',
      commented:
        'The line with req_extensions is a comment, so OpenSSL makes the request without these names. Remove its #.',
      other:
        'req_extensions names "{other}", which has no subjectAltName, so OpenSSL makes the request without these names. Name this section, or move the line.',
      certificates:
        'Only x509_extensions names this section, which is for certificates made with -x509. A request made with this file has none of these names. Add req_extensions = {section} to [req].',
      add: 'Add req_extensions = {section}',
      uncomment: 'Remove the # in front of req_extensions',
      name: 'Name "{section}" in req_extensions',
    },
    suggests: true,
    references: [reqManual],
  },
  check(model: OpensslCnf, report) {
    const { file, request } = model;
    const header = file.sections.get('req')?.headers[0];
    if (!header || request.extensions?.entries.has('subjectAltName')) return;
    const option = optionEntry(model, 'req_extensions');
    for (const [section, { entries }] of file.sections) {
      const names = entries.get('subjectAltName');
      if (!names || section === 'req' || section === 'default' || entries === request.names?.entries) continue;
      const data = { section };
      const at = names.nameSpan;
      const add = {
        title: 'add' as const,
        edits: [addLineBehind(file.text, header.span, `req_extensions = ${section}`)],
      };
      if (option) {
        const name = { title: 'name' as const, edits: [{ span: option.value.span, newText: section }] };
        report('other', { at, data: { section, other: option.value.text }, suggest: [name] });
      } else if (section === optionEntry(model, 'x509_extensions')?.value.text) {
        report('certificates', { at, severity: 'info', data, suggest: [add] });
      } else {
        const comment = file.comments.find(({ start, end }) =>
          new RegExp(`^#+[ \\t]*req_extensions[ \\t]*=[ \\t]*${escaped(section)}\\s*(?:#|$)`).test(
            file.text.slice(start, end),
          ),
        );
        if (comment) {
          const hash = /^#+[ \t]*/.exec(file.text.slice(comment.start, comment.end))![0].length;
          const edits = [{ span: { start: comment.start, end: comment.start + hash }, newText: '' }];
          report('commented', {
            at,
            related: [{ span: comment, message: 'This comment' }],
            suggest: [{ title: 'uncomment', edits }],
          });
        } else report('missing', { at, data, suggest: [add] });
      }
    }
  },
});

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
