import { defineRule, fillMessage } from '../../../core/rule';
import { conflictMarkers } from '../../../domain/file-rules/conflict-markers';
import type { XmlElement } from '../../../syntax/xml/tree';
import { eceGuide } from '../data/sources';
import type { Pool } from '../model';
import { repeatsIn } from '../structure';

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
  checkUnit(pool: Pool, report, { text }) {
    const repeats = repeatsIn(pool);
    if (repeats.length === 0 || isConflict(pool.element, text)) return;
    for (const { node, first, others } of repeats) {
      for (const other of others) {
        const related = [{ span: first.nameSpan, message: fillMessage(messages.first, { node }) }];
        report('repeated', { at: other.nameSpan, data: { node }, related });
      }
    }
  },
});

/** Whether the pool is there in two versions, of which a merge has yet to take one. */
function isConflict({ start, end }: XmlElement, text: string): boolean {
  return conflictMarkers(text.slice(start, end)).length > 0;
}
