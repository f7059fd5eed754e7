import { defineRule } from '../../../core/rule';
import { eceGuide, setCommand } from '../data/sources';
import type { ServiceScript } from '../model';

/** Bytes at the start of the file, or an encoding, that cmd.exe does not know. */
export const encoding = defineRule({
  meta: {
    id: 'service-script/encoding',
    severity: 'error',
    category: 'startup',
    summary: 'A byte order mark or UTF-16, which cmd.exe takes for part of the commands.',
    messages: {
      mark: 'The file begins with a byte order mark. cmd.exe takes it for part of the first command, does not know that one and passes over the line. Save the file without it.',
      utf16:
        'The file is in {encoding}. cmd.exe does not read that and runs nothing of it. Save it as plain text without a byte order mark (ANSI).',
      remove: 'Remove the byte order mark',
    },
    fix: true,
    references: [setCommand, eceGuide],
  },
  check({ batch }: ServiceScript, report, { encoding: read }) {
    if (!batch.text.startsWith('\uFEFF')) return;
    const at = { start: 0, end: 1 };
    if (read?.name.startsWith('utf-16')) return report('utf16', { at, data: { encoding: read.name.toUpperCase() } });
    report('mark', { at, fix: { title: 'remove', edits: [{ span: at, newText: '' }] } });
  },
});
