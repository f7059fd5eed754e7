import { defineRule, fillMessage } from '../../../core/rule';
import { conflictMarkers } from '../../../domain/file-rules/conflict-markers';
import { pureConnectGuide } from '../data/sources';
import type { CertificateMap, MapNode } from '../model';

const messages = {
  repeated: '"{entry}" already has a "{node}". Which of the two the server takes is not told anywhere. Keep one.',
  first: 'The first "{node}"',
} as const;

/** The same node twice in one entry. */
export const repeatedNode = defineRule({
  meta: {
    id: 'certificate-map/repeated-node',
    severity: 'warning',
    category: 'consistency',
    summary: 'A path or password twice in one entry.',
    messages,
    references: [pureConnectGuide],
  },
  check({ entries, document }: CertificateMap, report) {
    if (conflictMarkers(document.text).length > 0) return;
    for (const { element, nodes } of entries) {
      const seen = new Map<string, MapNode>();
      for (const node of nodes) {
        const { name, repeats } = node.of;
        const first = seen.get(name);
        if (!first) seen.set(name, node);
        else if (!repeats) {
          const related = [{ span: first.element.nameSpan, message: fillMessage(messages.first, { node: name }) }];
          report('repeated', { at: node.element.nameSpan, data: { entry: element.name, node: name }, related });
        }
      }
    }
  },
});
