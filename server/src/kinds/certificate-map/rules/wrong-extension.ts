import { defineRule } from '../../../core/rule';
import { findPlaceholders } from '../../../domain/placeholders';
import { entryNodes } from '../data/elements';
import { pureConnectGuide } from '../data/sources';
import type { CertificateMap, MapNode } from '../model';

/** A key where a certificate belongs, or a file of another sort than PureConnect reads. */
export const wrongExtension = defineRule({
  meta: {
    id: 'certificate-map/wrong-extension',
    severity: 'warning',
    category: 'connection',
    summary: 'A path to a file that is no .bin for a key or no .cer for a certificate.',
    messages: {
      swapped:
        '{node} leads to a {expected} ({extension}), and this is the extension of a {actual}. The subsystem cannot read the one as the other. Write the path of the {expected}.',
      other:
        '{node} leads to a {expected}, which PureConnect keeps in a file with the extension {extension}, and this is another. Write the path of the {extension} file.',
    },
    references: [pureConnectGuide],
  },
  check({ entries }: CertificateMap, report) {
    for (const { nodes } of entries) {
      for (const node of nodes) {
        const { name, holds, extension } = node.of;
        if (!holds || !extension || node.text === '' || findPlaceholders(node.text).length > 0) continue;
        const written = extensionOf(node);
        if (written.text.toLowerCase() === extension) continue;
        const actual = entryNodes.find(other => other.extension === written.text.toLowerCase())?.holds;
        const data = { node: name, expected: holds, extension, actual: actual ?? '' };
        report(actual ? 'swapped' : 'other', { at: node.element.content.spanOf(written.start, written.end), data });
      }
    }
  },
});

/** The extension with its dot; the whole file name where there is none. */
function extensionOf({ element }: MapNode): { text: string; start: number; end: number } {
  const { text } = element.content;
  const end = text.trimEnd().length;
  const name = Math.max(text.lastIndexOf('\\', end - 1), text.lastIndexOf('/', end - 1)) + 1;
  const dot = text.lastIndexOf('.', end - 1);
  const first = text.length - text.trimStart().length;
  const start = dot > name ? dot : Math.min(Math.max(name, first), end);
  return { text: text.slice(start, end), start, end };
}
