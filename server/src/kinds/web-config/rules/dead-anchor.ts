import { defineRule } from '../../../core/rule';
import { replaceIn } from '../../../syntax/decoded';
import { isSound } from '../../../syntax/regex/problems';
import { deadAnchors } from '../../../syntax/regex/walk';
import { changesBody } from '../body-rules';
import { schema } from '../data/sources';
import type { WebConfigUnit } from '../model';
import { mostFaults, patternsOf } from '../patterns';

/** `^` behind a character or `$` in front of one. */
export const deadAnchor = defineRule({
  meta: {
    id: 'web-config/dead-anchor',
    severity: 'warning',
    category: 'ineffective',
    summary: 'A "^" that is not at the start of a pattern, or a "$" that is not at its end.',
    messages: {
      start:
        '"^" stands for the start of the input, and something has to match before it: that never happens. Take out what stands before it; for the character itself write "\\^".',
      delimiters:
        'Patterns stand without the slashes that other languages put around them: "^" stands for the start of the input, and nothing can match before it. Take the slash out.',
      bothDelimiters:
        'Patterns stand without the slashes (and flags) that other languages put around them: here they are characters that have to match, and the pattern never does. Take them out; ignoreCase says whether letter case counts.',
      slashes: 'Remove the slashes',
      end: '"$" stands for the end of the input, and something has to match behind it: that never happens. Take out what stands behind it; for the character itself write "\\$".',
      slash: 'Remove the slash',
    },
    suggests: true,
    references: [schema],
  },
  checkUnit(unit: WebConfigUnit, report) {
    for (const { regex, value, pattern, place } of patternsOf(unit)) {
      if (pattern.syntax !== 'ECMAScript' || !isSound(regex)) continue;
      // A body has many lines, and "^" may stand for the start of each.
      if (place === 'response' && unit.direction === 'outbound' && changesBody(unit)) continue;
      const [, inner] = /^\/(\^.*\$)\/[a-z]*$/.exec(regex.text) ?? [];
      if (inner !== undefined) {
        const { length } = regex.text;
        const edits = [replaceIn(value, 0, length, inner)];
        report('bothDelimiters', { at: value.spanOf(0, length), suggest: [{ title: 'slashes', edits }] });
        continue;
      }
      for (const { kind, start, end } of deadAnchors(regex).slice(0, mostFaults)) {
        const at = value.spanOf(start, end);
        if (kind === 'end') report('end', { at });
        else if (regex.text.startsWith('/^') && start === 1)
          report('delimiters', { at, suggest: [{ title: 'slash', edits: [replaceIn(value, 0, 1, '')] }] });
        else report('start', { at });
      }
    }
  },
});
