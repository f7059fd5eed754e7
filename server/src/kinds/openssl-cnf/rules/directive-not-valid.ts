import { defineRule } from '../../../core/rule';
import { configManual } from '../data/sources';
import type { OpensslCnf } from '../model';

/** A .pragma or .include that OpenSSL refuses, or does not take for one. */
export const directiveNotValid = defineRule({
  meta: {
    id: 'openssl-cnf/directive-not-valid',
    severity: 'error',
    category: 'startup',
    summary: 'A .pragma or .include that OpenSSL refuses, or that it takes for a setting.',
    messages: {
      pragma:
        'OpenSSL cannot read this pragma and refuses the whole file (invalid pragma). Write .pragma = name:value, with true or false for dollarid and abspath.',
      relative:
        'With .pragma abspath:true only whole paths may be included. OpenSSL refuses the whole file (relative path). Write the whole path, or remove the pragma.',
      long: 'With its variables put in, this value has more than 65,536 bytes. OpenSSL refuses the whole file (variable expansion too long). Shorten it.',
      setting:
        'Without a dot in front this is a setting named "{name}", and OpenSSL reads no other file here. Write .include.',
      dot: 'Write .include',
    },
    fix: true,
    references: [configManual],
  },
  check({ file }: OpensslCnf, report, { holds }) {
    for (const { code, span } of file.problems) {
      if (code === 'invalid-pragma') report('pragma', { at: span });
      if (code === 'relative-path') report('relative', { at: span });
      if (code === 'expansion-too-long') report('long', { at: span });
    }
    if (!holds('nclude')) return;
    for (const statement of file.statements) {
      if (statement.kind !== 'entry' || !/^include$/i.test(statement.name) || statement.sectionSpan) continue;
      const { name, nameSpan: at, value } = statement;
      if (!/[/\\]|\.(?:cnf|conf|inc)$/i.test(value.text)) continue;
      const edits = [{ span: at, newText: '.include' }];
      report('setting', { at, severity: 'warning', data: { name }, fix: { title: 'dot', edits } });
    }
  },
});
