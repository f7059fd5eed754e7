import { defineRule } from '../../../core/rule';
import type { InboundRule } from '../../../domain/rewrite/model';
import type { XmlElement } from '../../../syntax/xml/tree';
import { changesBody } from '../body-rules';
import { inboundRules, isPartial, outboundRules, type WebConfig } from '../model';
import { nameSpan } from '../places';
import { flagOf } from '../values';

const proxyGuide = {
  title: 'Reverse proxy with URL Rewrite v2 and Application Request Routing',
  url: 'https://learn.microsoft.com/iis/extensions/url-rewrite-module/reverse-proxy-with-url-rewrite-v2-and-application-request-routing',
};

/** Outbound rules for bodies that may arrive compressed, which IIS answers with 500.52. */
export const compressedBody = defineRule({
  meta: {
    id: 'web-config/compressed-body',
    severity: 'info',
    category: 'connection',
    summary: 'An outbound rule for bodies that may be compressed.',
    messages: {
      proxied:
        'If the server behind this proxy sends a compressed body, IIS cannot rewrite it and answers 500.52. Where that happens, let the rule that rewrites to it set HTTP_ACCEPT_ENCODING to "".',
      static:
        'Static compression and rules that change the body do not go together: IIS answers 500.52 for compressed files. Turn off doStaticCompression, or limit the rules by a precondition.',
    },
    references: [proxyGuide],
  },
  check(model: WebConfig, report, { holds }) {
    const rules = outboundRules(model).filter(changesBody);
    const [first] = rules;
    if (!first) return;
    const { root } = model.document;
    const compression = holds('doStaticCompression') && root ? staticCompression(root) : undefined;
    if (compression) report('static', { at: compression.span });
    if (isPartial(model) || !inboundRules(model).some(isProxy)) return;
    if (!holds('ACCEPT_ENCODING')) report('proxied', { at: nameSpan(first) });
  },
});

/** `<urlCompression doStaticCompression="true">` of the file. */
function staticCompression(root: XmlElement) {
  for (const server of [root, ...root.childrenNamed('location')].flatMap(each =>
    each.childrenNamed('system.webServer'),
  ))
    for (const compression of server.childrenNamed('urlCompression'))
      if (flagOf(compression, 'doStaticCompression', false)) return compression.attribute('doStaticCompression');
  return undefined;
}

function isProxy({ enabled, action }: InboundRule): boolean {
  return enabled && action?.type === 'Rewrite' && /^https?:\/\//i.test(action.url?.text ?? '');
}
