import { defineRule } from '../../../core/rule';
import { replaceIn } from '../../../syntax/decoded';
import { schema } from '../data/sources';
import type { WebConfigUnit } from '../model';

/** X-Forwarded-Proto filled from {HTTPS}, which is on or off and no scheme. */
export const forwardedScheme = defineRule({
  meta: {
    id: 'web-config/forwarded-scheme',
    severity: 'warning',
    category: 'connection',
    summary: 'A header for the scheme of the request that is set to on or off.',
    messages: {
      onOff:
        'HTTPS holds "on" or "off", and the application server gets that where it expects "https" or "http": it mostly takes every request for HTTP. Write https where the site is served over HTTPS only, else look the scheme up in a rewrite map (on → https, off → http).',
      https: 'Set it to "https"',
    },
    suggests: true,
    references: [schema],
  },
  checkUnit(unit: WebConfigUnit, report) {
    if (unit.direction !== 'inbound') return;
    for (const { name, value } of unit.variables) {
      if (!value || !/_(PROTO|PROTOCOL|SCHEME)$/i.test(name?.text ?? '')) continue;
      if (!/^\{(HTTPS|ToLower:\{HTTPS\})\}$/i.test(value.text)) continue;
      const edits = [replaceIn(value, 0, value.text.length, 'https')];
      report('onOff', { at: value.span, suggest: [{ title: 'https', edits }] });
    }
  },
});
