import { defineRule } from '../../../core/rule';
import { overlaps } from '../../../core/span';
import { repairOf } from '../../../syntax/xml/repair';
import type { XmlDocument, XmlProblem } from '../../../syntax/xml/tree';
import { conflictMarkers } from '../conflict-markers';
import { eceGuide, xmlSpecification } from '../data/sources';
import { notWellFormedMessages as messages } from '../data/well-formed';
import type { PoolMap } from '../model';

/** Everything that makes an XML parser refuse the file. */
export const notWellFormed = defineRule({
  meta: {
    id: 'connection-pool-map/not-well-formed',
    severity: 'error',
    category: 'startup',
    summary: 'Text that is not well-formed XML.',
    messages,
    fix: true,
    references: [xmlSpecification, eceGuide],
  },
  check({ document }: PoolMap, report) {
    if (document.problems.length === 0) return;
    const markers = conflictMarkers(document.text);
    for (const problem of document.problems) {
      const { code, span } = problem;
      if (code === 'doctype' || markers.some(marker => overlaps(marker.span, span))) continue;
      const data = namesOf(problem, document);
      const related = problem.other ? [{ span: problem.other, message: messages.other }] : [];
      const repair = repairOf(problem, document);
      report(code, { at: span, data, related, fix: repair && { title: repair.what, edits: repair.edits } });
    }
  },
});

/** The names that a message speaks of; masked where they may be part of a password that holds `<` or `&`. */
function namesOf({ name, otherName, span }: XmlProblem, document: XmlDocument): { name: string; otherName: string } {
  const secret = isInValue(document, span.start);
  const shown = (text: string | undefined): string => (secret || !text ? '…' : text.slice(0, 60));
  return { name: shown(name), otherName: shown(otherName) };
}

/** Whether an offset is in a node that holds a value and no nodes. */
function isInValue(document: XmlDocument, offset: number): boolean {
  let element = document.elementAt(offset);
  for (let depth = 0; element && depth < 8; depth++) {
    const inContent = element.contentSpan.start <= offset && (!element.endTag || offset < element.endTag.start);
    if (inContent && /^(?:Url|User|Password)$/i.test(element.name)) return true;
    element = element.parent;
  }
  return false;
}
