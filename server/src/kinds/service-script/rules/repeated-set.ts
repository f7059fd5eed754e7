import { defineRule } from '../../../core/rule';
import { conflictMarkers } from '../../../domain/file-rules/conflict-markers';
import { eceGuide, setCommand } from '../data/sources';
import { isOpen, pathIdentity } from '../file-share';
import type { KnownSet, ServiceScript } from '../model';

const messages = {
  repeated: '{name} is set a second time, to another value. cmd.exe takes the last one. Keep one of the two.',
  first: 'Its first value',
} as const;

/** Two values for one variable, of which the first is dropped in silence. */
export const repeatedSet = defineRule({
  meta: {
    id: 'service-script/repeated-set',
    severity: 'warning',
    category: 'consistency',
    summary: 'A variable that is set twice, to different values.',
    messages,
    references: [setCommand, eceGuide],
  },
  check({ known, batch }: ServiceScript, report) {
    if (conflictMarkers(batch.text).length > 0) return;
    const firsts = new Map<string, KnownSet>();
    for (const set of known) {
      const { name } = set.variable;
      if (!set.certain || set.redirected || isOpen(set.value.text)) continue;
      const first = firsts.get(name);
      if (!first) firsts.set(name, set);
      else if (pathIdentity(first.value.text) !== pathIdentity(set.value.text) && first.value.text !== '')
        report('repeated', {
          at: set.name.span,
          data: { name },
          related: [{ span: first.name.span, message: messages.first }],
        });
    }
  },
});
