import { defineRule } from '../../../core/rule';
import { findPlaceholders } from '../../../domain/placeholders';
import { replaceIn } from '../../../syntax/decoded';
import { pureConnectGuide, windowsNames } from '../data/sources';
import type { CertificateMap } from '../model';

/** A path that leads to no file on Windows. */
export const badPath = defineRule({
  meta: {
    id: 'certificate-map/bad-path',
    severity: 'error',
    category: 'connection',
    summary: 'A path with quotes around it, or with a character that Windows has in no path.',
    messages: {
      quotes:
        'There are quotes around this path, and they are taken for part of it. The file is not found. Write the path without them.',
      character: 'Windows has no {character} in a path. The file is not found. Write the path as the file is named.',
      unquote: 'Remove the quotes',
    },
    fix: true,
    references: [windowsNames, pureConnectGuide],
  },
  check({ entries }: CertificateMap, report) {
    for (const { of, element, text } of entries.flatMap(({ nodes }) => nodes)) {
      if (!of.holds || text === '' || element.children.length > 0 || findPlaceholders(text).length > 0) continue;
      const { content } = element;
      const start = content.text.indexOf(text);
      if (/^(["']).+\1$/.test(text)) {
        const edits = [replaceIn(content, start, start + text.length, text.slice(1, -1))];
        report('quotes', { at: content.spanOf(start, start + text.length), fix: { title: 'unquote', edits } });
        continue;
      }
      const found = wrongIn(text);
      if (found < 0) continue;
      const at = start + found;
      report('character', { at: content.spanOf(at, at + 1), data: { character: text[found]! } });
    }
  },
});

/** The first character that Windows has in no path, a colon behind that of the drive among them; -1 where there is none. */
function wrongIn(path: string): number {
  const sign = path.search(/[*?<>|"]/);
  const colon = path.indexOf(':', 2);
  return sign < 0 || (colon >= 0 && colon < sign) ? colon : sign;
}
