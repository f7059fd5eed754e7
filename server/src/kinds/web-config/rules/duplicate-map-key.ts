import { defineRule } from '../../../core/rule';
import type { RewriteMap, RewriteMapEntry } from '../../../domain/rewrite/model';
import { error500_19 } from '../data/sources';
import { refusedTwice } from '../data/wording';
import { foldedKey } from '../items';
import type { WebConfigUnit } from '../model';
import { removed } from '../rename';
import { faultsInUnit } from '../schema-faults';

const messages = {
  duplicate: `The key "{key}" stands in this map twice. ${refusedTwice}. Keep one of the two.`,
  letterCase:
    'The keys "{other}" and "{key}" differ only in letter case, which does not count in this map. IIS gives one of the two values for both. Keep one, or set ignoreCase="false".',
  first: 'The first one',
  same: 'Take the second out, which says the same',
  second: 'Take this one out',
} as const;

/** Two entries of a rewrite map with one key, or with keys that the map takes for one. */
export const duplicateMapKey = defineRule({
  meta: {
    id: 'web-config/duplicate-map-key',
    severity: 'error',
    category: 'startup',
    summary: 'Two entries of a rewrite map with one key, or with keys that differ only in letter case.',
    messages,
    fix: true,
    suggests: true,
    references: [error500_19],
  },
  checkUnit(unit: WebConfigUnit, report, { text }) {
    if (unit.direction !== 'map') return;
    for (const { element, first } of faultsInUnit(unit, 'duplicate-key')) {
      const key = element.attribute('key')!.value!;
      const isSame = element.attribute('value')?.value?.text === first.attribute('value')?.value?.text;
      const edits = [removed(element, text)];
      report('duplicate', {
        at: key.span,
        data: { key: key.text },
        related: [{ span: first.attribute('key')!.value!.span, message: messages.first }],
        ...(isSame ? { fix: { title: 'same', edits } } : { suggest: [{ title: 'second', edits }] }),
      });
    }
    for (const [entry, first] of alike(unit)) {
      const key = entry.key!;
      report('letterCase', {
        severity: 'warning',
        at: key.span,
        data: { key: key.text, other: first.key!.text },
        related: [{ span: first.key!.span, message: messages.first }],
        suggest: [{ title: 'second', edits: [removed(entry.element, text)] }],
      });
    }
  },
});

/** The entries of a map that ignores letter case which another one before them covers, each with that one; equal values do no harm. */
function alike({ ignoreCase, entries }: RewriteMap): [RewriteMapEntry, RewriteMapEntry][] {
  if (!ignoreCase) return [];
  const found: [RewriteMapEntry, RewriteMapEntry][] = [];
  const seen = new Map<string, RewriteMapEntry>();
  for (const entry of entries) {
    if (!entry.key) continue;
    const folded = foldedKey(entry)!;
    const first = seen.get(folded);
    if (!first) seen.set(folded, entry);
    else if (first.key!.text !== entry.key.text && first.value?.text !== entry.value?.text) found.push([entry, first]);
  }
  return found;
}
