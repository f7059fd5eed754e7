import { nearMiss } from '../../../core/near-miss';
import { defineRule } from '../../../core/rule';
import type { XmlElement } from '../../../syntax/xml/tree';
import { entryNodes } from '../data/elements';
import { pureConnectGuide } from '../data/sources';
import type { CertificateMap } from '../model';

const names = entryNodes.map(({ name }) => name);

/** A node whose name is nearly that of a known one, which then is not read. */
export const nearMissName = defineRule({
  meta: {
    id: 'certificate-map/near-miss-name',
    severity: 'warning',
    category: 'ineffective',
    summary: 'A node whose name is one slip from a known one that is missing there.',
    messages: {
      near: 'The server looks for "{known}" and does not find it under "{written}". Did you mean "{known}"?',
      rename: 'Change to "{known}"',
    },
    fix: true,
    references: [pureConnectGuide],
  },
  check({ entries, document }: CertificateMap, report) {
    for (const { element, nodes } of entries) {
      const there = new Set(nodes.filter(node => node.element.name === node.of.name).map(({ of }) => of.name));
      for (const child of element.children) {
        if (names.includes(child.name) || child.children.length > 0) continue;
        const known = nearMiss(
          child.name,
          names.filter(name => !there.has(name)),
          2,
        );
        if (!known) continue;
        const fix = { title: 'rename' as const, edits: renamed(child, known, document.text) };
        report('near', { at: child.nameSpan, data: { known, written: child.name }, fix });
      }
    }
  },
});

function renamed({ name, nameSpan, endTag }: XmlElement, to: string, text: string) {
  const start = endTag ? endTag.start + '</'.length : -1;
  const closes = endTag !== undefined && text.startsWith(name, start);
  return [
    { span: nameSpan, newText: to },
    ...(closes ? [{ span: { start, end: start + name.length }, newText: to }] : []),
  ];
}
