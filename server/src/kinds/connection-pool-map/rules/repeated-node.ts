import { defineRule, fillMessage } from '../../../core/rule';
import { poolNodes } from '../data/names';
import { eceGuide } from '../data/sources';
import type { Pool } from '../model';

const messages = {
  repeated: 'This pool already has a "{node}" node. Which of the two ECE takes is not told anywhere. Keep one.',
  first: 'The first "{node}"',
} as const;

/** The same node twice in one pool. */
export const repeatedNode = defineRule({
  meta: {
    id: 'connection-pool-map/repeated-node',
    severity: 'warning',
    category: 'startup',
    summary: 'Url, User, Password or name twice in one pool.',
    messages,
    references: [eceGuide],
  },
  checkUnit({ element }: Pool, report) {
    for (const node of [...poolNodes, 'name']) {
      const [first, ...others] = element.childrenNamed(node);
      for (const other of others) {
        const related = [{ span: first!.nameSpan, message: fillMessage(messages.first, { node }) }];
        report('repeated', { at: other.nameSpan, data: { node }, related });
      }
    }
  },
});
