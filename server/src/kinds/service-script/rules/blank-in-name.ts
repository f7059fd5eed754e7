import { defineRule } from '../../../core/rule';
import { eceGuide, setCommand } from '../data/sources';
import type { ServiceScript } from '../model';

/** Blanks in front of the `=`, which make another name. */
export const blankInName = defineRule({
  meta: {
    id: 'service-script/blank-in-name',
    severity: 'error',
    category: 'ineffective',
    summary: 'Blanks between the name of a variable and the equals sign.',
    messages: {
      blank:
        'cmd.exe takes the blanks in front of = for part of the name, so this sets "{name}" and not "{known}", which stays as it was. Remove the blanks.',
      remove: 'Remove the blanks',
    },
    fix: true,
    references: [setCommand, eceGuide],
  },
  check({ known }: ServiceScript, report) {
    for (const { name, variable } of known) {
      const end = name.text.trimEnd().length;
      if (end === name.text.length) continue;
      const span = name.spanOf(end, name.text.length);
      const fix = { title: 'remove' as const, edits: [{ span, newText: '' }] };
      report('blank', { at: span, data: { name: name.text, known: variable.name }, fix });
    }
  },
});
