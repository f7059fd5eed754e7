import { defineRule } from '../../../core/rule';
import { schema2 } from '../data/sources';
import type { WebConfigUnit } from '../model';
import { withoutAttribute } from '../places';

/** An outbound rule that is limited to tags and to a header at once. */
export const tagsAndHeader = defineRule({
  meta: {
    id: 'web-config/tags-and-header',
    severity: 'info',
    category: 'ineffective',
    summary: 'An outbound rule with both filterByTags and serverVariable.',
    messages: {
      both: 'With serverVariable the rule works on that header, and filterByTags has no effect. Remove one of them.',
      removeTags: 'Remove filterByTags',
      removeVariable: 'Remove serverVariable',
    },
    suggests: true,
    references: [schema2],
  },
  checkUnit(unit: WebConfigUnit, report, { text }) {
    if (unit.direction !== 'outbound' || !unit.match) return;
    const { element, filterByTags, serverVariable } = unit.match;
    const tags = element.attribute('filterByTags');
    if (!tags || filterByTags.length === 0 || !serverVariable?.text) return;
    report('both', {
      at: tags.span,
      suggest: [
        { title: 'removeTags', edits: [withoutAttribute(element, tags.name, text)] },
        { title: 'removeVariable', edits: [withoutAttribute(element, 'serverVariable', text)] },
      ],
    });
  },
});
