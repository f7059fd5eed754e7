import { defineRule } from '../../../core/rule';
import { replaceIn } from '../../../syntax/decoded';
import type { ParsedRegex } from '../../../syntax/regex/ast';
import { controlEscapes, nodesOf } from '../../../syntax/regex/walk';
import { schema, standardLibrary } from '../data/sources';
import type { WebConfigUnit } from '../model';
import { mostFaults, type PlacedPattern, patternsOf } from '../patterns';
import { soleVariable } from '../places';

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
      doubled:
        '"{text}" asks for a backslash and one more character, and the value holds no backslash: the pattern does not match there. In this file a backslash is not doubled; for a dot write "\\.".',
      dot: 'Write a dot before the {letter}',
      plain: 'Write {letter}',
      single: 'Write \\.',
      escape: 'Write \\-',
    },
    suggests: true,
    references: [schema, standardLibrary],
  },
  checkUnit(unit: WebConfigUnit, report) {
    for (const placed of patternsOf(unit)) {
      const { regex, value } = placed;
      if (!regex.text.includes('\\')) continue;
      for (const start of holdsNoBackslash(placed) ? doubledBackslashes(regex) : []) {
        const end = start + 3;
        const edits = [replaceIn(value, start, start + 1, '')];
        const data = { text: regex.text.slice(start, end) };
        report('doubled', { at: value.spanOf(start, end), data, suggest: [{ title: 'single', edits }] });
      }
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

const withoutBackslash = new Set([
  'HTTP_HOST',
  'SERVER_NAME',
  'HTTP_USER_AGENT',
  'HTTP_REFERER',
  'HTTP_ORIGIN',
  'URL',
  'REQUEST_URI',
]);

/** Whether what a pattern is compared with is a URL, a part of one, or the name of a browser. */
function holdsNoBackslash({ place, condition }: PlacedPattern): boolean {
  return place === 'url' || withoutBackslash.has(soleVariable(condition?.input) ?? '');
}

/** Where `\\.` stands between two names, as scripts write a dot. */
function doubledBackslashes({ root, text }: ParsedRegex): number[] {
  if (!text.includes('\\\\.')) return [];
  return [...nodesOf(root)]
    .filter(({ type, start }) => type === 'character' && /^\w\\\\\.\w/.test(text.slice(start - 1, start + 4)))
    .map(({ start }) => start)
    .slice(0, mostFaults);
}
