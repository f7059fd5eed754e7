import { defineRule } from '../../../core/rule';
import { eceGuide, setCommand } from '../data/sources';
import type { ServiceScript } from '../model';

/** Blanks around a value, which cmd.exe keeps. */
export const blankInValue = defineRule({
  meta: {
    id: 'service-script/blank-in-value',
    severity: 'error',
    category: 'connection',
    summary: 'Blanks in front of a value or behind it.',
    messages: {
      before:
        'cmd.exe takes the blank behind = for part of the value, so the path begins with it and is not found. Remove it.',
      behind:
        'cmd.exe takes the blanks at the end of the line for part of the value, so the path ends with them and is not found. Remove them.',
      remove: 'Remove the blanks',
    },
    fix: true,
    references: [setCommand, eceGuide],
  },
  check({ known }: ServiceScript, report) {
    for (const { value } of known) {
      const { text } = value;
      if (text.trim() === '') continue;
      const start = text.length - text.trimStart().length;
      const end = text.trimEnd().length;
      const remove = (from: number, to: number) => {
        const span = value.spanOf(from, to);
        return { at: span, fix: { title: 'remove' as const, edits: [{ span, newText: '' }] } };
      };
      if (isPlainBlank(text.slice(0, start))) report('before', remove(0, start));
      if (isPlainBlank(text.slice(end))) report('behind', remove(end, text.length));
    }
  },
});

/** Blanks that cannot be told from plain ones have a rule of their own. */
function isPlainBlank(text: string): boolean {
  return /^[ \t]+$/.test(text);
}
