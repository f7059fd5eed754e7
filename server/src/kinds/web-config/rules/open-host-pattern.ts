import { defineRule, type Repair } from '../../../core/rule';
import { tryPattern } from '../../../domain/rewrite/certain';
import type { Pattern } from '../../../domain/rewrite/model';
import { plainDecoded, replaceIn } from '../../../syntax/decoded';
import { isSound } from '../../../syntax/regex/problems';
import { shortestMatch } from '../../../syntax/regex/shortest-match';
import { schema } from '../data/sources';
import { type HostShape, hostShapes } from '../host-shapes';
import type { WebConfigUnit } from '../model';
import { type PlacedPattern, patternsOf } from '../patterns';
import { soleVariable, turnsAway } from '../places';

const messages = {
  open: '{variable} "{witness}" passes too, since the pattern does not say {where}. Write "{right}" if only what is named here is meant.',
  bound: 'Write {right}',
} as const;

/** A pattern for one host or address that others pass as well. */
export const openHostPattern = defineRule({
  meta: {
    id: 'web-config/open-host-pattern',
    severity: 'info',
    category: 'security',
    summary: 'A pattern for a host or an address without "^" or "$", which others pass too.',
    messages,
    suggests: true,
    references: [schema],
  },
  checkUnit(unit: WebConfigUnit, report) {
    const keepsOut = unit.direction === 'inbound' && turnsAway(unit);
    for (const placed of patternsOf(unit)) {
      const { value, regex, pattern, condition } = placed;
      if (pattern.syntax !== 'ECMAScript' || !/\w\\?\.\w/.test(regex.text)) continue;
      const variable = soleVariable(condition?.input) ?? '';
      const shape = hostShapes[variable];
      // Sites whose links are refused are so under more names as well, and that is meant.
      if (keepsOut && !pattern.negate && shape?.isPage) continue;
      const open = shape && isSound(regex) ? openSides(placed, shape) : undefined;
      if (!shape || !open) continue;
      const { witness, right } = open;
      const bound: Repair<typeof messages> = {
        title: 'bound',
        data: { right },
        edits: [replaceIn(value, 0, value.text.length, right)],
      };
      report('open', {
        at: value.span,
        severity: shape.isChosen ? 'info' : 'hint',
        data: { variable, witness, where: where(open), right },
        suggest: [bound],
      });
    }
  },
});

interface Open {
  readonly before: boolean;
  readonly behind: boolean;
  /** A value that passes though it names something else. */
  readonly witness: string;
  /** The pattern that lets none of these pass. */
  readonly right: string;
}

/** On which sides more may stand. What is open by `.*` is so on purpose, and tying the pattern would change nothing. */
function openSides({ regex, pattern }: PlacedPattern, shape: HostShape): Open | undefined {
  const own = shortestMatch(regex.root);
  if (own === undefined || !shape.names.test(own)) return undefined;
  const { syntax, ignoreCase } = pattern;
  const read = (text: Pattern['text']): Pattern => ({ text, syntax, ignoreCase, negate: false });
  const plain = read(pattern.text);
  if (tryPattern(plain, own) !== true) return undefined;
  const start = `^${/^https?:/i.test(own) ? '' : shape.start}`;
  const passes = (witness: string | undefined, tied: string): boolean =>
    !!witness && tryPattern(plain, witness) === true && tryPattern(read(plainDecoded(tied)), witness) === false;
  const behind = passes(shape.longer(own), tie(regex.text, '', shape.end));
  const before = passes(shape.later(own), tie(regex.text, start, ''));
  if (!behind && !before) return undefined;
  const right = tie(regex.text, before ? start : '', behind ? shape.end : '');
  return { before, behind, right, witness: behind ? shape.longer(own) : shape.later(own)! };
}

/** The pattern with more in front and behind, whatever alternatives it has. */
function tie(text: string, start: string, end: string): string {
  const isOne = !text.includes('|') || /^\([^()]*\)$/.test(text);
  return `${start}${isOne ? text : `(?:${text})`}${end}`;
}

function where({ before, behind }: Open): string {
  if (before && behind) return 'where the name starts and ends';
  return before ? 'where the name starts' : 'where the name ends';
}
