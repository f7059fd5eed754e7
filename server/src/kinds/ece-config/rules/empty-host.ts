import { defineRule } from '../../../core/rule';
import { eceGuide } from '../data/sources';
import { readHost } from '../host-value';
import type { EceConfig } from '../model';

/** A name with nothing in it. */
export const emptyHost = defineRule({
  meta: {
    id: 'ece-config/empty-host',
    severity: 'error',
    category: 'connection',
    summary: 'An empty web_server_name.',
    messages: {
      empty:
        'web_server_name is empty, so the gadget has no server to ask for ECE. Write the host name of the load balancer or web server.',
      fill: 'Set it to {host}',
    },
    suggests: true,
    references: [eceGuide],
  },
  check(model: EceConfig, report, { config }) {
    const found = readHost(model);
    if (found?.value.text.trim() !== '') return;
    const host = config.loadBalancer;
    const edits = [{ span: found.value.span, newText: found.value.encode(host ?? '') }];
    report('empty', { at: found.span, suggest: host ? [{ title: 'fill', data: { host }, edits }] : [] });
  },
});
