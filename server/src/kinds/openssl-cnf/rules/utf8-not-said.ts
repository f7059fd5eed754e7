import { defineRule } from '../../../core/rule';
import { makeString } from '../../../domain/csr/strings';
import { lookAlikes } from '../../../domain/invisible-characters';
import { reqManual } from '../data/sources';
import type { OpensslCnf } from '../model';
import { addOption, optionEntry } from '../request';
import { mayInclude } from '../unread';
import { meansOtherwise } from './literal-answer';

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
      change: 'Write utf8 = yes',
    },
    suggests: true,
    references: [reqManual],
  },
  check(model: OpensslCnf, report, { encoding }) {
    const { request } = model;
    // A file in ISO-8859-1 is read as it is meant; another word than yes is told by another rule.
    if (request.rules.characters === 'utf8' || encoding?.name === 'iso-8859-1') return;
    if (request.fields.length === 0 || meansOtherwise(model, 'utf8')) return;
    const said = optionEntry(model, 'utf8');
    if (!said && mayInclude(model.file)) return;
    for (const { entry, text, object } of request.fields) {
      if (!hasLetters(text)) continue;
      const made = makeString(text, object.shortName && object.oid, request.rules);
      // A field that cannot hold them at all is told by another rule.
      if (made.error !== undefined) continue;
      const edits = said ? [{ span: said.value.span, newText: 'yes' }] : [addOption(model, 'utf8 = yes')];
      report('bytes', {
        at: entry.value.span,
        data: { read: made.text },
        suggest: [{ title: said ? 'change' : 'add', edits }],
      });
    }
  },
});

/** Letters, not only characters that merely look plain, which another rule tells. */
function hasLetters(text: string): boolean {
  return [...text].some(character => character > '\x7f' && !lookAlikes.has(character));
}
