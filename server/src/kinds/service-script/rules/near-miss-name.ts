import { nearMiss } from '../../../core/near-miss';
import { defineRule } from '../../../core/rule';
import { eceGuide } from '../data/sources';
import { scriptVariables } from '../data/variables';
import type { ServiceScript } from '../model';

const names = scriptVariables.map(({ name }) => name);

/** A name that is nearly one that ECE reads. */
export const nearMissName = defineRule({
  meta: {
    id: 'service-script/near-miss-name',
    severity: 'warning',
    category: 'ineffective',
    summary: 'A variable whose name is one slip from a known one that is not set.',
    messages: {
      near: 'ECE reads "{known}", which this script does not set, and nothing reads "{written}". Did you mean "{known}"?',
      rename: 'Change to "{known}"',
    },
    fix: true,
    references: [eceGuide],
  },
  check({ batch, known }: ServiceScript, report) {
    const missing = names.filter(name => !known.some(({ variable }) => variable.name === name));
    for (const { name } of batch.sets) {
      const written = name.text.trim();
      if (names.some(other => other.toLowerCase() === written.toLowerCase())) continue;
      const near = missing.find(candidate => nearMiss(written, [candidate], candidate.length > 12 ? 3 : 1));
      if (!near || batch.text.includes(`%${written}%`)) continue;
      const fix = { title: 'rename' as const, edits: [{ span: name.span, newText: near }] };
      report('near', { at: name.span, data: { known: near, written }, fix });
    }
  },
});
