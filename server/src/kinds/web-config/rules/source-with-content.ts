import { defineRule } from '../../../core/rule';
import { configSource } from '../data/sources';
import { identityOf } from '../items';
import type { WebConfig } from '../model';

const messages = {
  content:
    '<{section}> takes its content from another file (configSource), so nothing may stand in it here: IIS refuses the file with 500.19 (0x8007000d). Move what stands in it to that file, or take configSource out.',
  attribute:
    '<{section}> takes its content from another file (configSource), so it may have no other attribute: IIS refuses the file with 500.19 (0x8007000d). Move {attribute} to that file.',
} as const;

/** A section with `configSource` and something of its own besides. */
export const sourceWithContent = defineRule({
  meta: {
    id: 'web-config/source-with-content',
    severity: 'warning',
    category: 'startup',
    summary: 'A section with configSource that has content of its own too.',
    messages,
    references: [configSource],
  },
  reads: identityOf,
  check({ sections, isTransform }: WebConfig, report) {
    if (isTransform) return;
    for (const { name: section, element } of sections) {
      if (!element.attribute('configSource')) continue;
      const [child] = element.children;
      if (child && (element.endTag ?? child.selfClosing)) report('content', { at: child.nameSpan, data: { section } });
      const other = element.attributes.find(({ name }) => !/^(?:configSource|lock\w*|xmlns|.*:.*)$/.test(name));
      if (other) report('attribute', { at: other.nameSpan, data: { section, attribute: other.name } });
    }
  },
});
