import { defineRule } from '../../../core/rule';
import { conflictMarkers } from '../../../domain/file-rules/conflict-markers';
import { pureConnectGuide } from '../data/sources';
import type { CertificateMap, Entry } from '../model';

const messages = {
  duplicate:
    'There are two entries "{entry}" in the same place. Which of the two the server takes is not told anywhere. Keep one.',
  first: 'The first one',
} as const;

/** Two entries for one subsystem. */
export const duplicateEntry = defineRule({
  meta: {
    id: 'certificate-map/duplicate-entry',
    severity: 'warning',
    category: 'consistency',
    summary: 'Two entries for one subsystem.',
    messages,
    references: [pureConnectGuide],
  },
  check({ entries, document }: CertificateMap, report) {
    if (conflictMarkers(document.text).length > 0) return;
    const firsts = new Map<string, Entry>();
    for (const entry of entries) {
      const key = identityOf(entry);
      const first = firsts.get(key);
      if (!first) {
        firsts.set(key, entry);
        continue;
      }
      const related = [{ span: first.element.nameSpan, message: messages.first }];
      report('duplicate', { at: entry.element.nameSpan, data: { entry: entry.element.name }, related });
    }
  },
});

/** Name and attributes, and every other node with a text of its own, such as a name. */
function identityOf({ element, nodes }: Entry): string {
  const own = new Set(nodes.map(node => node.element));
  const attributes = element.attributes.map(({ name, value }) => `${name}=${value?.text}`);
  const others = element.children
    .filter(child => !own.has(child))
    .map(({ name, content }) => `${name}>${content.text.trim()}`);
  return JSON.stringify([element.parent?.start, element.name, ...attributes.sort(), ...others.sort()]);
}
