import { defineRule } from '../../../core/rule';
import { serverVariable } from '../../../domain/rewrite/data/server-variables';
import { type TemplatePart, templateOf } from '../../../domain/rewrite/template';
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
        '{name} holds the query string already, and unless appendQueryString="false" is written IIS adds it once more: "?a=1" becomes "?a=1&a=1". Add appendQueryString="false".',
      add: 'Add appendQueryString="false"',
    },
    fix: true,
    references: [schema],
  },
  checkUnit(unit: WebConfigUnit, report) {
    if (unit.direction !== 'inbound' || !unit.action?.url) return;
    const { type, url, appendQueryString, element } = unit.action;
    if ((type !== 'Redirect' && type !== 'Rewrite') || !appendQueryString) return;
    const { parts } = templateOf(url);
    const found = parts.find((part, index) => bringsQuery(part, parts.slice(0, index)));
    if (found?.type !== 'variable') return;
    report('twice', {
      at: url.spanOf(found.start, found.end),
      data: { name: `{${found.name}}` },
      fix: { title: 'add', edits: [withAttribute(element, 'appendQueryString', 'false')] },
    });
  },
});

/** Whether a variable puts the query string where a query string belongs; as the value of a parameter it is something else. */
function bringsQuery(part: TemplatePart, before: readonly TemplatePart[]): boolean {
  if (part.type !== 'variable') return false;
  const variable = serverVariable(part.name.trim());
  if (!variable?.query) return false;
  const last = before.at(-1);
  if (variable.name === 'QUERY_STRING') return last?.type === 'text' && /[?&]$/.test(last.text);
  return !before.some(each => each.type === 'text' && each.text.includes('?'));
}
