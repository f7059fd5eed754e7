import { defineRule } from '../../../core/rule';
import { serverVariable } from '../../../domain/rewrite/data/server-variables';
import { type TemplatePart, type TemplateVariable, templateOf } from '../../../domain/rewrite/template';
import { schema } from '../data/sources';
import type { WebConfigUnit } from '../model';
import { withAttribute } from '../places';

/** A URL that holds the query string, to which IIS adds it again. */
export const queryStringTwice = defineRule({
  meta: {
    id: 'web-config/query-string-twice',
    severity: 'warning',
    category: 'consistency',
    summary: 'A URL with the query string in it, to which the query string is added once more.',
    messages: {
      twice:
        '{name} holds the query string already, and unless appendQueryString="false" is written IIS adds it once more: "?a=1" becomes "?a=1&a=1". Write appendQueryString="false".',
      add: 'Write appendQueryString="false"',
    },
    fix: true,
    references: [schema],
  },
  checkUnit(unit: WebConfigUnit, report) {
    if (unit.direction !== 'inbound' || !unit.action?.url) return;
    const { type, url, appendQueryString, element } = unit.action;
    if ((type !== 'Redirect' && type !== 'Rewrite') || !appendQueryString) return;
    const found = queryVariable(templateOf(url).parts);
    if (!found) return;
    report('twice', {
      at: url.spanOf(found.start, found.end),
      // What the browser sees is a fault; what only the application sees is told at most.
      severity: type === 'Rewrite' ? 'info' : undefined,
      data: { name: `{${found.name}}` },
      fix: { title: 'add', edits: [withAttribute(element, 'appendQueryString', 'false')] },
    });
  },
});

/** The first variable that puts the query string where one belongs; as the value of a parameter it is something else. */
function queryVariable(parts: readonly TemplatePart[]): TemplateVariable | undefined {
  let before = '';
  let behindMark = false;
  for (const part of parts) {
    if (part.type === 'variable') {
      const variable = serverVariable(part.name.trim());
      const belongs = variable?.name === 'QUERY_STRING' ? /[?&]$/.test(before) : !behindMark;
      if (variable?.query && belongs) return part;
    }
    before = part.type === 'text' ? part.text : '';
    behindMark ||= before.includes('?');
  }
  return undefined;
}
