import { defineRule } from '../../../core/rule';
import { schema } from '../data/sources';
import type { WebConfigUnit } from '../model';

/** A Rewrite or Redirect that says nowhere to go. */
export const actionWithoutUrl = defineRule({
  meta: {
    id: 'web-config/action-without-url',
    severity: 'warning',
    category: 'ineffective',
    summary: 'A Rewrite or Redirect without a URL.',
    messages: {
      missing:
        'The {type} has no url, so there is nothing to go to: IIS Manager refuses such a rule, and ASP.NET Core does not start with it. Write url="…".',
      empty:
        'The url of this {type} is empty: IIS Manager refuses such a rule, and ASP.NET Core does not start with it. Write the URL that is meant, for example "/".',
    },
    references: [schema],
  },
  checkUnit(unit: WebConfigUnit, report) {
    if (unit.direction !== 'inbound' || !unit.action) return;
    const { element, type, url } = unit.action;
    if (type !== 'Rewrite' && type !== 'Redirect') return;
    const written = element.attribute('url');
    // What is half typed has no end yet, or says the same under another name, which is told by another rule.
    if ((!element.selfClosing && !element.endTag) || element.attribute('value')) return;
    if (written && url?.text === '') report('empty', { at: written.span, severity: 'info', data: { type } });
    if (!written) report('missing', { at: element.nameSpan, data: { type } });
  },
});
