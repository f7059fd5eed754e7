import { defineRule } from '../../../core/rule';
import { replaceIn } from '../../../syntax/decoded';
import { requiredPools } from '../data/names';
import { eceGuide } from '../data/sources';
import type { Pool } from '../model';

/** The name of a pool that ECE asks for, in other letter case. */
export const poolNameLetterCase = defineRule({
  meta: {
    id: 'connection-pool-map/pool-name-letter-case',
    severity: 'warning',
    category: 'startup',
    summary: 'The name of a pool that ECE needs, in other letter case.',
    messages: {
      letterCase:
        'ECE asks for the pool "{name}" by name, and "{written}" differs from it in letter case, so it may not be found. Write "{name}".',
      rename: 'Change to "{name}"',
    },
    fix: true,
    references: [eceGuide],
  },
  checkUnit({ name: written }: Pool, report) {
    if (!written) return;
    const lower = written.text.toLowerCase();
    for (const { name } of requiredPools) {
      if (name === written.text || name.toLowerCase() !== lower) continue;
      const fix = { title: 'rename' as const, edits: [replaceIn(written, 0, written.text.length, name)] };
      report('letterCase', { at: written.span, data: { name, written: written.text }, fix });
    }
  },
});
