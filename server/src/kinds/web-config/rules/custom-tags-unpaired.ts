import { defineRule } from '../../../core/rule';
import { schema2 } from '../data/sources';
import type { WebConfigUnit } from '../model';
import { valueSpan, withAttribute } from '../places';

/** `CustomTags` in filterByTags without a set, or a set without the flag. */
export const customTagsUnpaired = defineRule({
  meta: {
    id: 'web-config/custom-tags-unpaired',
    severity: 'warning',
    category: 'ineffective',
    summary: 'CustomTags without customTags, or the other way round.',
    messages: {
      noSet:
        'The flag CustomTags stands for the <tags> set that customTags names, and none is named: the rule finds no tag of yours. Add customTags="…".',
      noFlag:
        'The set that customTags names is looked at only where filterByTags holds CustomTags. Add CustomTags to filterByTags.',
      addFlag: 'Set filterByTags="{flags}"',
    },
    suggests: true,
    references: [schema2],
  },
  checkUnit(unit: WebConfigUnit, report) {
    if (unit.direction !== 'outbound' || !unit.match) return;
    const { element, filterByTags, customTags, serverVariable } = unit.match;
    if (serverVariable?.text) return;
    const hasFlag = filterByTags.includes('CustomTags');
    if (hasFlag && !customTags?.text) report('noSet', { at: valueSpan(element, 'filterByTags') });
    if (hasFlag || !customTags?.text) return;
    const flags = [...filterByTags, 'CustomTags'].join(', ');
    const edits = [withAttribute(element, 'filterByTags', flags)];
    report('noFlag', {
      at: valueSpan(element, 'customTags'),
      suggest: [{ title: 'addFlag', data: { flags }, edits }],
    });
  },
});
