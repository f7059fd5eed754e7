import { defineRule } from '../../../core/rule';
import { eceGuide, eceGuide115 } from '../data/sources';
import { placeholdersIn, readHost } from '../host-value';
import type { EceConfig } from '../model';

/** The text that the file is shipped with. */
export const placeholder = defineRule({
  meta: {
    id: 'ece-config/placeholder',
    severity: 'error',
    category: 'connection',
    summary: 'Text of a template that was not replaced.',
    messages: {
      left: '"{placeholder}" is the text that was to be replaced. The gadget takes it for the name of the server and finds none. Write the host name of the load balancer or web server.',
      fill: 'Set it to {host}',
    },
    fix: true,
    references: [eceGuide, eceGuide115],
  },
  check(model: EceConfig, report, { config }) {
    const found = readHost(model);
    if (!found) return;
    const { value } = found;
    const host = config.loadBalancer;
    for (const { text, start, end } of placeholdersIn(found)) {
      const isAll = text === value.text.trim();
      const edits = [{ span: value.span, newText: value.encode(host ?? '') }];
      const fix = host && isAll ? { title: 'fill' as const, data: { host }, edits } : undefined;
      report('left', { at: value.spanOf(start, end), data: { placeholder: text }, fix });
    }
  },
});
