import { defineRule } from '../../../core/rule';
import { error500_19 } from '../data/sources';
import { identityOf } from '../items';
import { pathOf, type WebConfig } from '../model';

const messages = {
  duplicate:
    'This is a second <{section}> section. IIS allows one in a file (and one more in each <location>) and answers every request with 500.19 (0x800700b7). Move what stands in here to the first one.',
  first: 'The first <{section}>',
} as const;

/** A section that stands twice in a file, or twice for the same `<location path>`. */
export const duplicateSection = defineRule({
  meta: {
    id: 'web-config/duplicate-section',
    severity: 'error',
    category: 'startup',
    summary: 'A section that stands twice.',
    messages,
    references: [error500_19],
  },
  reads: identityOf,
  check({ sections, isTransform }: WebConfig, report) {
    if (isTransform) return;
    const seen = new Map<string, (typeof sections)[number]>();
    for (const section of sections) {
      const { name, element, scope } = section;
      // What is not closed may be an end tag that lacks its slash, and is told by another rule.
      if (!element.endTag && !element.selfClosing) continue;
      const key = `${name} ${scope.location ? `location ${pathOf(scope.location)}` : ''}`;
      const first = seen.get(key);
      if (!first) seen.set(key, section);
      else
        report('duplicate', {
          at: element.nameSpan,
          data: { section: name },
          related: [{ span: first.element.nameSpan, message: messages.first.replace('{section}', name) }],
        });
    }
  },
});
