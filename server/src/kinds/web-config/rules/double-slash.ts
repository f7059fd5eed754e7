import { defineRule } from '../../../core/rule';
import { serverVariable } from '../../../domain/rewrite/data/server-variables';
import { type TemplatePart, templateOf } from '../../../domain/rewrite/template';
import { replaceIn } from '../../../syntax/decoded';
import { schema } from '../data/sources';
import type { WebConfigUnit } from '../model';

/** A slash in front of a variable that starts with one. */
export const doubleSlash = defineRule({
  meta: {
    id: 'web-config/double-slash',
    severity: 'warning',
    category: 'consistency',
    summary: 'A slash in front of a server variable that starts with a slash itself.',
    messages: {
      double: '{name} starts with a slash itself, so the URL gets two in a row. Leave out the slash in front of it.',
      remove: 'Remove the slash',
    },
    fix: true,
    references: [schema],
  },
  checkUnit(unit: WebConfigUnit, report) {
    if (unit.direction !== 'inbound' || !unit.action?.url) return;
    const { url } = unit.action;
    const { parts } = templateOf(url);
    for (const [index, part] of parts.entries()) {
      const before = parts[index - 1];
      const name = variableAtStart(part);
      if (!name || before?.type !== 'text' || !/(^|[^:/])\/$/.test(before.text)) continue;
      if (!serverVariable(name)?.leadingSlash) continue;
      const { end } = before;
      report('double', {
        at: url.spanOf(end - 1, part.end),
        data: { name: `{${name}}` },
        fix: { title: 'remove', edits: [replaceIn(url, end - 1, end, '')] },
      });
    }
  },
});

/** The variable that a part begins with, also within a call such as `{ToLower:{URL}}`. */
function variableAtStart(part: TemplatePart | undefined): string | undefined {
  if (part?.type === 'variable') return part.name.trim();
  const keeps = part?.type === 'call' && part.function && part.function.name !== 'UrlEncode';
  return keeps ? variableAtStart(part.argument[0]) : undefined;
}
