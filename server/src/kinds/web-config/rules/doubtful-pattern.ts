import { defineRule } from '../../../core/rule';
import { replaceIn } from '../../../syntax/decoded';
import { controlEscapes } from '../../../syntax/regex/walk';
import { schema, standardLibrary } from '../data/sources';
import type { WebConfigUnit } from '../model';
import { mostFaults, patternsOf } from '../patterns';

/** What IIS reads in a pattern without a word, and otherwise than it was meant. */
export const doubtfulPattern = defineRule({
  meta: {
    id: 'web-config/doubtful-pattern',
    severity: 'info',
    category: 'ineffective',
    summary: 'A part of a regular expression that is read otherwise than it looks.',
    messages: {
      control:
        '"{text}" stands for a control character, which neither URLs nor headers hold, so the pattern does not match there. For a dot write "\\.", for the letter "{letter}".',
      letter:
        '"{text}" has no meaning of its own: IIS reads the letter "{letter}", and other versions of its library refuse the pattern. Leave the "\\" out, or write the character that is meant.',
      hyphen:
        'Whether the hyphen in "{text}" is one depends on the version of the library that IIS uses: some refuse the pattern. Write "\\-".',
      dot: 'Write a dot before the {letter}',
      plain: 'Write {letter}',
      escape: 'Write \\-',
    },
    suggests: true,
    references: [schema, standardLibrary],
  },
  checkUnit(unit: WebConfigUnit, report) {
    for (const { regex, value } of patternsOf(unit)) {
      if (!regex.text.includes('\\')) continue;
      // A dot that is lost in a list of framing domains is told with what it does there.
      const escapes = /wsname/i.test(regex.text) ? [] : controlEscapes(regex);
      for (const { start, end } of escapes.slice(0, mostFaults)) {
        const text = regex.text.slice(start, end);
        const letter = text[2]!;
        const dot = {
          title: 'dot',
          edits: [replaceIn(value, start, end, `\\.c${letter}`)],
          data: { letter: `c${letter}` },
        } as const;
        report('control', {
          at: value.spanOf(start, end),
          severity: 'warning',
          data: { text, letter: `c${letter}` },
          suggest: [dot],
        });
      }
      for (const { code, start, end } of regex.problems.slice(0, mostFaults)) {
        const text = regex.text.slice(start, end);
        const at = value.spanOf(start, end);
        const letter = text.slice(1);
        if (code === 'idle-escape') {
          const plain = { title: 'plain', edits: [replaceIn(value, start, end, letter)] } as const;
          report('letter', { at, data: { text, letter }, suggest: [plain] });
        } else if (code === 'range-from-class') {
          const hyphen = start + text.lastIndexOf('-', text.length - 2);
          report('hyphen', {
            at,
            data: { text },
            suggest: [{ title: 'escape', edits: [replaceIn(value, hyphen, hyphen + 1, '\\-')] }],
          });
        }
      }
    }
  },
});
