import { nearMiss } from '../../../core/near-miss';
import { defineRule } from '../../../core/rule';
import { replaceIn } from '../../../syntax/decoded';
import { requiredPools } from '../data/names';
import { eceGuide } from '../data/sources';
import type { PoolMap } from '../model';
import { isCut } from '../structure';

/** A pool that ECE asks for by name and that is not there, or only under a name that is nearly the right one. */
export const missingRequiredPool = defineRule({
  meta: {
    id: 'connection-pool-map/missing-required-pool',
    severity: 'error',
    category: 'startup',
    summary: 'No Platform_MSSQL_Pool or no ReportsDB_MSSQL_Pool.',
    messages: {
      missing:
        'There is no pool "{name}". ECE asks for it by this name to reach {carries}. Add it, or correct its name.',
      near: 'There is no pool "{name}", by which ECE reaches {carries}. Did you mean that instead of "{written}"?',
      rename: 'Change to "{name}"',
    },
    suggests: true,
    references: [eceGuide],
  },
  check(model: PoolMap, report) {
    const { list, pools } = model;
    if (!list || pools.length === 0 || isCut(model)) return;
    // A pool without a name may be the one; that is a finding of its own.
    const isNameless = pools.some(({ name }) => !name);
    for (const { name, carries } of requiredPools) {
      if (pools.some(pool => isSame(pool.name?.text, name))) continue;
      const near = pools.find(
        pool => pool.name && nearMiss(pool.name.text, [name]) && !isRequired(pool.name.text),
      )?.name;
      const data = { name, carries, written: near?.text ?? '' };
      if (!near) {
        if (!isNameless) report('missing', { at: list.nameSpan, data });
      } else {
        const edits = [replaceIn(near, 0, near.text.length, name)];
        report('near', { at: near.span, data, suggest: [{ title: 'rename', edits }] });
      }
    }
  },
});

function isRequired(written: string): boolean {
  return requiredPools.some(({ name }) => isSame(written, name));
}

function isSame(written: string | undefined, name: string): boolean {
  return written?.length === name.length && written.toLowerCase() === name.toLowerCase();
}
