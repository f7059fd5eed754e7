import file from '../../../../snippets/certificate-map.json';
import type { Completion } from '../../core/kind';
import type { Span } from '../../core/span';
import type { XmlElement } from '../../syntax/xml/tree';
import { entryNodes } from './data/elements';
import type { CertificateMap } from './model';

/** The nodes of an entry that are not there yet, and all of them as one snippet. */
export function completions({ document, entries }: CertificateMap, offset: number): readonly Completion[] {
  const place = document.placeAt(offset);
  if (place.in === 'tag-name' && !place.closing)
    return nodes(place.element.parent, { start: place.element.start, end: place.element.nameSpan.end });
  if (place.in !== 'text') return [];
  const { element } = place;
  if (entries.some(entry => entry.nodes.some(node => node.element === element))) return [];
  const start = offset - /[\w<]*$/.exec(document.text.slice(Math.max(0, offset - 60), offset))![0].length;
  return nodes(element, { start, end: offset });
}

function nodes(parent: XmlElement | undefined, replace: Span): Completion[] {
  if (!parent) return [];
  const there = new Set(parent.children.filter(child => child.start !== replace.start).map(child => child.name));
  const single = entryNodes
    .filter(({ name, repeats }) => repeats || !there.has(name))
    .map(({ name, effect }): Completion => {
      const insert = `<${name}>$0</${name}>`;
      return { label: name, kind: 'element', replace, insert, snippet: true, documentation: () => effect };
    });
  const whole = Object.entries(file).map(([title, { prefix, body, description }]): Completion => {
    const insert = body.join('\n');
    return {
      label: prefix,
      kind: 'snippet',
      detail: title,
      replace,
      insert,
      snippet: true,
      documentation: () => description,
    };
  });
  return there.size === 0 ? [...single, ...whole] : single;
}
