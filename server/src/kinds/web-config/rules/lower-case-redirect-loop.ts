import { defineRule } from '../../../core/rule';
import type { InboundRule, Pattern } from '../../../domain/rewrite/model';
import { partsOf, templateOf } from '../../../domain/rewrite/template';
import type { XmlElement } from '../../../syntax/xml/tree';
import { schema } from '../data/sources';
import type { WebConfigUnit } from '../model';
import { patternConditions, withAttribute } from '../places';

/** A redirect to the URL in lower case whose pattern for capitals takes small letters too. */
export const lowerCaseRedirectLoop = defineRule({
  meta: {
    id: 'web-config/lower-case-redirect-loop',
    severity: 'warning',
    category: 'connection',
    summary: 'A redirect to lower case whose pattern for capital letters ignores letter case.',
    messages: {
      loop: 'Letter case does not count unless ignoreCase="false" is written, so this pattern takes small letters too, and the URL in lower case is redirected again without end: the browser gives up with "too many redirects". Write ignoreCase="false".',
      add: 'Add ignoreCase="false"',
    },
    fix: true,
    references: [schema],
  },
  checkUnit(unit: WebConfigUnit, report) {
    if (unit.direction !== 'inbound' || !lowersUrl(unit)) return;
    const patterns = patternsOf(unit).filter(({ pattern }) => /\[A-Z\]/.test(pattern.text?.text ?? ''));
    if (patterns.some(({ pattern }) => !pattern.ignoreCase || pattern.negate)) return;
    for (const { pattern, element } of patterns) {
      const edits = [withAttribute(element, 'ignoreCase', 'false')];
      report('loop', { at: pattern.text!.span, fix: { title: 'add', edits } });
    }
  },
});

function lowersUrl({ action }: InboundRule): boolean {
  if (action?.type !== 'Redirect' || !action.url) return false;
  return [...partsOf(templateOf(action.url).parts)].some(
    part => part.type === 'call' && part.function?.name === 'ToLower',
  );
}

function patternsOf(rule: InboundRule): { pattern: Pattern; element: XmlElement }[] {
  if (rule.syntax !== 'ECMAScript') return [];
  return [...(rule.match ? [rule.match] : []), ...patternConditions(rule)];
}
