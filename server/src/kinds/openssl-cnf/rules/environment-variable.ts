import { defineRule } from '../../../core/rule';
import { lineEndOf } from '../../../core/text-lines';
import { configManual } from '../data/sources';
import type { OpensslCnf } from '../model';

/** A variable of the environment without a value to fall back on. */
export const environmentVariable = defineRule({
  meta: {
    id: 'openssl-cnf/environment-variable',
    severity: 'hint',
    category: 'startup',
    summary: 'A variable of the environment, without which the file cannot be read.',
    messages: {
      depends:
        'This is the environment variable {name}. Where it is not set, OpenSSL refuses the whole file (variable has no value). Give {name} a value in front of the first section to fall back on.',
      define: 'Give {name} an empty value to fall back on',
    },
    suggests: true,
    references: [configManual],
  },
  check({ file }: OpensslCnf, report) {
    const told = new Set<string>();
    for (const { code, span, name = '' } of file.problems) {
      if (code !== 'environment-variable' || told.has(name)) continue;
      told.add(name);
      const start = file.statements[0]?.span.start ?? 0;
      const lineEnd = lineEndOf(file.text);
      const edits = [{ span: { start, end: start }, newText: `${name} =${lineEnd}` }];
      report('depends', { at: span, data: { name }, suggest: name ? [{ title: 'define', edits }] : [] });
    }
  },
});
