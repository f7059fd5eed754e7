import { defineRule } from '../../../core/rule';
import type { InboundRule } from '../../../domain/rewrite/model';
import { redirectsToItself } from '../../../domain/rewrite/redirect-target';
import { schema } from '../data/sources';
import type { WebConfig } from '../model';
import { valueSpan } from '../places';

/** A redirect that its own rule answers with the same redirect again. */
export const redirectLoop = defineRule({
  meta: {
    id: 'web-config/redirect-loop',
    severity: 'warning',
    category: 'connection',
    summary: 'A redirect to a URL that the same rule redirects again.',
    messages: {
      loop: 'The pattern also matches the URL that this redirect leads to, and no condition stops it: the browser gives up with "too many redirects". Add a condition that the new URL does not meet.',
      inRoot:
        'If this file stands in the root folder of the site, the pattern also matches the URL that this redirect leads to: the browser gives up with "too many redirects". Add a condition that the new URL does not meet.',
      sameUrl:
        'This redirect leads to the URL that was asked for, and no condition tells the two apart: the browser gives up with "too many redirects". Add a condition, for example that HTTPS is off.',
    },
    references: [schema],
  },
  check({ scopes, isTransform }: WebConfig, report) {
    if (isTransform) return;
    for (const { rules, outboundRules } of scopes) {
      const all = rules?.items ?? [];
      // What ends processing before the rule may be what takes the new URL.
      const stop = all.findIndex(rule => rule.enabled && endsProcessing(rule));
      for (const rule of all.slice(0, stop + 1)) {
        const loop = rule.enabled && redirectsToItself(rule);
        if (!loop || (isAbsolute(rule) && all.every(of => of === rule || !of.enabled) && !outboundRules)) continue;
        report(loop, { at: valueSpan(rule.action!.element, 'url'), severity: loop === 'inRoot' ? 'info' : 'warning' });
      }
    }
  },
});

function endsProcessing({ stopProcessing, action }: InboundRule): boolean {
  return stopProcessing || action?.type !== 'Rewrite';
}

/** Whether the redirect names a scheme: a site that does nothing else may leave the other scheme to another site. */
function isAbsolute({ action }: InboundRule): boolean {
  return /^https?:/i.test(action?.url?.text ?? '');
}
