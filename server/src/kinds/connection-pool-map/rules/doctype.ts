import { defineRule } from '../../../core/rule';
import type { Span } from '../../../core/span';
import { eceGuide, xmlSpecification } from '../data/sources';
import type { PoolMap } from '../model';

/** A document type, through which an XML parser can be made to fetch other files. */
export const doctype = defineRule({
  meta: {
    id: 'connection-pool-map/doctype',
    severity: 'warning',
    category: 'security',
    summary: 'A document type declaration, which the file does not have as installed.',
    messages: {
      doctype:
        "ECE's connection pool map has no document type. Java's XML parser follows it and may fetch files or addresses that it names. Remove it.",
      remove: 'Remove the document type',
    },
    suggests: true,
    references: [eceGuide, xmlSpecification],
  },
  check({ document }: PoolMap, report) {
    for (const { code, span } of document.problems) {
      if (code !== 'doctype') continue;
      const whole = wholeType(document.text, span.start);
      report('doctype', {
        at: whole ?? span,
        suggest: whole ? [{ title: 'remove', edits: [{ span: whole, newText: '' }] }] : [],
      });
    }
  },
});

/** The declaration up to its `>`, where it has one. */
function wholeType(text: string, start: number): Span | undefined {
  const shape = /<!DOCTYPE(?:[^<>[\]"']|"[^"<]*"|'[^'<]*')*(?:\[[^\]]*\]\s*)?>/iy;
  shape.lastIndex = start;
  return shape.test(text) ? { start, end: shape.lastIndex } : undefined;
}
