import { defineRule } from '../../../core/rule';
import { configManual } from '../data/sources';
import type { ConfUnit } from '../model';

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
      hash: 'Write #',
    },
    fix: true,
    references: [configManual],
  },
  checkUnit(statement: ConfUnit, report) {
    if (statement.kind !== 'entry') return;
    const { name, nameSpan, sectionSpan } = statement;
    const mark = /^(?:;+|\/\/+)/.exec(name)?.[0];
    if (!mark || sectionSpan) return;
    const edits = [{ span: { start: nameSpan.start, end: nameSpan.start + mark.length }, newText: '#' }];
    report('comment', { at: nameSpan, data: { name: name.slice(0, 60), mark }, fix: { title: 'hash', edits } });
  },
});
