import { defineRule } from '../../../core/rule';
import { findPlaceholders } from '../../../domain/placeholders';
import { eceGuide, redirection } from '../data/sources';
import type { ServiceScript } from '../model';

/** Template text in angle brackets, as the guide has it; a plain redirection has no capitals and underscores between both signs. */
const bracketed = /<[A-Z][A-Z0-9]*(?:[_ -][A-Z0-9]+)+>|<(?:HOST|HOSTNAME|SERVER|SHARE|PATH|FOLDER|DRIVE)>/g;

/** Template text that was not replaced. */
export const placeholder = defineRule({
  meta: {
    id: 'service-script/placeholder',
    severity: 'error',
    category: 'startup',
    summary: 'Text of a template that was not replaced.',
    messages: {
      brackets:
        '"{placeholder}" was to be replaced. In a batch file < and > are redirections, so cmd.exe looks for a file of that name and stops this command. Write the real folder, for example C:\\ECE\\jdk, without the brackets.',
      word: '"{placeholder}" looks like text of a template that was to be replaced. cmd.exe takes it as it stands. Write the real value.',
    },
    references: [eceGuide, redirection],
  },
  check({ batch, known }: ServiceScript, report) {
    for (const { start, end } of batch.commands) {
      for (const { 0: written, index } of batch.text.slice(start, end).matchAll(bracketed)) {
        const at = { start: start + index, end: start + index + written.length };
        const isQuoted = lineBefore(batch.text, at.start).split('"').length % 2 === 0;
        report(isQuoted ? 'word' : 'brackets', { at, data: { placeholder: written } });
      }
    }
    for (const { value } of known)
      for (const { text, start, end } of findPlaceholders(value.text))
        if (!text.startsWith('<')) report('word', { at: value.spanOf(start, end), data: { placeholder: text } });
  },
});

function lineBefore(text: string, at: number): string {
  return text.slice(Math.max(text.lastIndexOf('\n', at - 1) + 1, at - 500), at);
}
