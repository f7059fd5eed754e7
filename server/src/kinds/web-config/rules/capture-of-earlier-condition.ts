import { defineRule, type Repair, type Report } from '../../../core/rule';
import type { RewriteRule } from '../../../domain/rewrite/model';
import { groupCount } from '../../../domain/rewrite/pattern';
import type { TemplateReference } from '../../../domain/rewrite/template';
import type { Decoded } from '../../../syntax/decoded';
import type { ParsedRegex } from '../../../syntax/regex/ast';
import { nodesOf } from '../../../syntax/regex/walk';
import { schema2 } from '../data/sources';
import type { WebConfigUnit } from '../model';
import { capturesFor, failureOf, partsIn, patternsOf, placedTemplates } from '../patterns';
import { withAttribute } from '../places';

const messages = {
  lost: '{text} refers to the last condition that was met, which captures less; only an earlier one has that group. The request ends with {status}, or nothing is put in. Put the condition that captures last, or set trackAllCaptures="true".',
  doubtful:
    '{text} is what the last condition captures; the condition before it captures as well, and that is lost. If that is meant, set trackAllCaptures="true": the groups then count through all conditions.',
  track: 'Add trackAllCaptures="true"',
} as const;

/** `{C:1}` for a group of an earlier condition, without tracking. */
export const captureOfEarlierCondition = defineRule({
  meta: {
    id: 'web-config/capture-of-earlier-condition',
    severity: 'warning',
    category: 'connection',
    summary: 'A back-reference to a group that only an earlier condition has, while captures are not tracked.',
    messages,
    suggests: true,
    references: [schema2],
  },
  checkUnit(unit: WebConfigUnit, report) {
    if (unit.direction === 'map') return;
    const list = unit.direction === 'precondition' ? unit.list : unit.conditions?.list;
    if (!list || list.length < 2) return;
    for (const template of placedTemplates(unit)) {
      const { value } = template;
      if (!/\{C:/i.test(value.text)) continue;
      const captures = capturesFor(unit, template, 'condition');
      if (!captures) continue;
      for (const part of partsIn(template, 'reference')) {
        if (part.of !== 'condition' || part.number > captures.possible) continue;
        if (part.number <= captures.certain) {
          if (template.before === undefined) checkDoubtful(unit, part, value, report);
          continue;
        }
        if (captures.limit !== 'last-condition') continue;
        report('lost', {
          at: value.spanOf(part.start, part.end),
          data: { text: `{C:${part.number}}`, status: failureOf(unit) },
          suggest: tracking(unit),
        });
      }
    }
  },
});

/** A reference to the last condition that may be meant for one before it. */
function checkDoubtful(unit: WebConfigUnit, part: TemplateReference, value: Decoded, report: Report<typeof messages>) {
  if (unit.direction === 'map' || unit.direction === 'precondition' || !isDoubtful(unit, part.number)) return;
  report('doubtful', {
    at: value.spanOf(part.start, part.end),
    severity: 'hint',
    data: { text: `{C:${part.number}}` },
    suggest: [{ title: 'track', edits: [withAttribute(unit.conditions!.element, 'trackAllCaptures', 'true')] }],
  });
}

/** Whether a condition before the last one has that group too, for text that differs, and nothing looks at it. */
function isDoubtful(unit: RewriteRule, number: number): boolean {
  if (!unit.conditions) return false;
  const { list, grouping, trackAllCaptures } = unit.conditions;
  if (number === 0 || trackAllCaptures || grouping === 'MatchAny') return false;
  if (list.some(({ input }) => /\{C:/i.test(input?.text ?? ''))) return false;
  const capturing = patternsOf(unit).filter(({ condition, pattern }) => condition && !pattern.negate);
  return capturing.slice(0, -1).some(({ regex }) => takesText(regex, number));
}

/** Whether a group takes texts of any length: `(\d+)`, and not `(www\.)?` or `(a|b)`. */
function takesText({ root, syntax }: ParsedRegex, number: number): boolean {
  if (syntax !== 'ECMAScript') return false;
  const group = [...nodesOf(root)].find(node => node.type === 'group' && node.number === number);
  return group !== undefined && [...nodesOf(group)].some(node => node.type === 'repeat' && node.max === Infinity);
}

/** Where one condition alone has groups, tracking leaves their numbers as they are. */
function tracking(unit: WebConfigUnit): Repair<typeof messages>[] {
  if (unit.direction !== 'inbound' && unit.direction !== 'outbound') return [];
  const { conditions } = unit;
  const capturing = conditions?.list.filter(({ pattern }) => !pattern.negate && groupCount(pattern) > 0) ?? [];
  if (!conditions || capturing.length !== 1) return [];
  return [{ title: 'track', edits: [withAttribute(conditions.element, 'trackAllCaptures', 'true')] }];
}
