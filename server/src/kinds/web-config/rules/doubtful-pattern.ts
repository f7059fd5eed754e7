import { defineRule, type Report } from '../../../core/rule';
import { replaceIn } from '../../../syntax/decoded';
import { controlEscapes } from '../../../syntax/regex/walk';
import { schema, standardLibrary } from '../data/sources';
import type { WebConfigUnit } from '../model';
import { doubledBackslashes, isUrlOrName, lineBreaks } from '../odd-escapes';
import { mostFaults, type PlacedPattern, patternsOf } from '../patterns';

const messages = {
  control:
    '"{text}" stands for a control character, which neither URLs nor headers hold, so the pattern does not match there. For a dot write "\\.", for the letter "{letter}".',
  letter:
    '"{text}" has no meaning of its own: IIS reads the letter "{letter}", and other versions of its library refuse the pattern. Leave the "\\" out, or write the character that is meant.',
  hyphen:
    'Whether the hyphen in "{text}" is one depends on the version of the library that IIS uses: some refuse the pattern. Write "\\-".',
  doubled:
    '"{text}" asks for a backslash and one more character, and the value holds no backslash: the pattern does not match there. In this file a backslash is not doubled; for a dot write "\\.".',
  dot: 'Write a dot before the {letter}',
  plain: 'Write {letter}',
  single: 'Write \\.',
  escape: 'Write \\-',
} as const;

/** What IIS reads in a pattern without a word, and otherwise than it was meant. */
export const doubtfulPattern = defineRule({
  meta: {
    id: 'web-config/doubtful-pattern',
    severity: 'info',
    category: 'ineffective',
    summary: 'A part of a regular expression that is read otherwise than it looks.',
    messages,
    suggests: true,
    references: [schema, standardLibrary],
  },
  checkUnit(unit: WebConfigUnit, report) {
    for (const placed of patternsOf(unit)) {
      const { regex, value } = placed;
      if (!regex.text.includes('\\')) continue;
      tellSlips(placed, report);
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

/** Escapes that slipped in where no backslash and no line break can be met. */
function tellSlips(placed: PlacedPattern, report: Report<typeof messages>): void {
  if (placed.pattern.syntax !== 'ECMAScript' || !isUrlOrName(placed)) return;
  const { regex, value } = placed;
  for (const start of lineBreaks(regex)) {
    const letter = regex.text[start + 1]!;
    const edits = [replaceIn(value, start, start + 1, '')];
    const data = { text: `\\${letter}`, letter };
    const at = value.spanOf(start, start + 2);
    report('control', { at, severity: 'info', data, suggest: [{ title: 'plain', data, edits }] });
  }
  for (const start of doubledBackslashes(regex)) {
    const end = start + 3;
    const edits = [replaceIn(value, start, start + 1, '')];
    const data = { text: regex.text.slice(start, end) };
    report('doubled', { at: value.spanOf(start, end), data, suggest: [{ title: 'single', edits }] });
  }
}
