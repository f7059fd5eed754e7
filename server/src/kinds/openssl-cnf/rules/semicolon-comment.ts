import { defineRule } from '../../../core/rule';
import type { ConfEntry } from '../../../syntax/openssl-conf/tree';
import { alternativeNames } from '../alternative-names';
import { configManual } from '../data/sources';
import type { OpensslCnf } from '../model';
import { attributesOf } from '../request';

/** A setting that was to be a comment. */
export const semicolonComment = defineRule({
  meta: {
    id: 'openssl-cnf/semicolon-comment',
    severity: 'warning',
    category: 'ineffective',
    summary: 'A setting behind ; or //, which begin no comment here.',
    messages: {
      comment:
        'Only # begins a comment here. OpenSSL takes this for a setting named "{name}". Write # instead of {mark}.',
      refused:
        'Only # begins a comment here. OpenSSL takes this for a setting named "{name}" and makes no request ({reason}). Write # instead of {mark}.',
      hash: 'Write #',
    },
    fix: true,
    references: [configManual],
  },
  check(model: OpensslCnf, report, { holds }) {
    if (!holds(';') && !holds('//')) return;
    for (const entry of model.file.statements) {
      if (entry.kind !== 'entry' || entry.sectionSpan) continue;
      const { name: whole, nameSpan: at } = entry;
      const mark = /^(?:;+|\/\/+)/.exec(whole)?.[0];
      if (!mark) continue;
      const edits = [{ span: { start: at.start, end: at.start + mark.length }, newText: '#' }];
      const fix = { title: 'hash' as const, edits };
      const name = whole.slice(0, 60);
      const reason = refusal(entry, model);
      if (reason) report('refused', { at, severity: 'error', data: { name, mark, reason }, fix });
      else report('comment', { at, data: { name, mark }, fix });
    }
  },
});

/** What OpenSSL says about a name that it does not know in the section of an entry; undefined where it passes it over. */
function refusal({ section }: ConfEntry, model: OpensslCnf): string | undefined {
  const { given, names, extensions, certificateExtensions } = model.request;
  const is = (of: { readonly name: string } | undefined) => of?.name === section;
  if (is(extensions) || is(certificateExtensions)) return 'unknown extension name';
  if (given && (is(names) || is(attributesOf(model)))) return 'invalid field name';
  return alternativeNames(model).some(list => is(list.section)) ? 'unsupported option' : undefined;
}
