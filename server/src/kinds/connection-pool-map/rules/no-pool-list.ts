import { nearMiss } from '../../../core/near-miss';
import { defineRule } from '../../../core/rule';
import type { XmlElement } from '../../../syntax/xml/tree';
import { listName, poolName } from '../data/names';
import { eceGuide } from '../data/sources';
import type { PoolMap } from '../model';
import { isCut, renamed } from '../structure';

/** A file without the list in which ECE looks for its pools, or with an empty one. */
export const noPoolList = defineRule({
  meta: {
    id: 'connection-pool-map/no-pool-list',
    severity: 'error',
    category: 'startup',
    summary: 'No list of pools, or a list without a pool.',
    messages: {
      missing:
        'This file has no "conn_pool_list", the node in which ECE looks for its pools, so none of its data sources start. Put the pools into one.',
      near: 'ECE looks for its pools in "conn_pool_list" and finds none, so none of its data sources start. Did you mean that instead of "{written}"?',
      empty: 'This list holds no "connpool" node, so none of the data sources of ECE start. Put the pools into it.',
      rename: 'Change to "conn_pool_list"',
    },
    fix: true,
    references: [eceGuide],
  },
  check(model: PoolMap, report) {
    const { list, pools, document } = model;
    const { root } = document;
    if (!root || isCut(model)) return;
    if (list) {
      if (pools.length === 0 && !holdsNearMiss(list)) report('empty', { at: list.nameSpan });
      return;
    }
    if (root.name.toLowerCase() === poolName) return;
    const misspelt = findMisspelt(root);
    if (!misspelt) return report('missing', { at: root.nameSpan });
    const fix = { title: 'rename' as const, edits: renamed(misspelt, listName, document.text) };
    report('near', { at: misspelt.nameSpan, data: { written: misspelt.name }, fix });
  },
});

/** The root or one of the nodes in it, whose name is nearly that of the list. */
function findMisspelt(root: XmlElement): XmlElement | undefined {
  return [root, ...root.children].find(element => nearMiss(element.name, [listName]) !== undefined);
}

function holdsNearMiss(list: XmlElement): boolean {
  return list.children.some(child => nearMiss(child.name, [poolName], 1) !== undefined);
}
