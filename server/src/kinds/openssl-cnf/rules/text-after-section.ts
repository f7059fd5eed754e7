import { defineRule } from '../../../core/rule';
import { lineEndOf } from '../../../core/text-lines';
import { configManual } from '../data/sources';
import type { OpensslCnf } from '../model';

/** Text behind the header of a section. */
export const textAfterSection = defineRule({
  meta: {
    id: 'openssl-cnf/text-after-section',
    severity: 'warning',
    category: 'ineffective',
    summary: 'Text behind the "]" of a section, which is not read.',
    messages: {
      setting: 'OpenSSL ignores what stands behind the "]", this setting too. Put it on a line of its own.',
      text: 'OpenSSL ignores what stands behind the "]". Write # in front of a comment.',
      line: 'Put it on a line of its own',
      hash: 'Make it a comment',
    },
    suggests: true,
    references: [configManual],
  },
  check({ file }: OpensslCnf, report) {
    for (const statement of file.statements) {
      if (statement.kind !== 'header' || !statement.rest) continue;
      const { rest, span } = statement;
      const isSetting = /^[\w.:,-]+[ \t]*=/.test(file.text.slice(rest.start, rest.end));
      const gap = { start: span.end, end: rest.start };
      if (isSetting) {
        const newText = lineEndOf(file.text);
        report('setting', { at: rest, suggest: [{ title: 'line', edits: [{ span: gap, newText }] }] });
      } else {
        const suggest = [{ title: 'hash' as const, edits: [{ span: gap, newText: ' # ' }] }];
        report('text', { at: rest, severity: 'hint', suggest });
      }
    }
  },
});
