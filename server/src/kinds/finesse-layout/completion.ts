import file from '../../../../snippets/finesse-layout.json';
import type { Config } from '../../core/config';
import type { Completion } from '../../core/kind';
import type { Span } from '../../core/span';
import type { Decoded } from '../../syntax/decoded';
import { eceGadget, elementTexts, gadgetTexts, hostWord } from './data/gadget';
import type { FinesseLayout } from './model';

/** The address of ECE's gadget inside a gadget; the nodes and the whole list elsewhere. */
export function completions({ document }: FinesseLayout, offset: number, config: Config): readonly Completion[] {
  const place = document.placeAt(offset);
  if (place.in === 'tag-name' && !place.closing) {
    const { start, nameSpan } = place.element;
    return nodes({ start, end: nameSpan.end });
  }
  if (place.in !== 'text') return [];
  const { element } = place;
  if (element?.name === 'gadget') return [address(element.content, config)];
  const start = offset - /[\w<]*$/.exec(document.text.slice(Math.max(0, offset - 60), offset))![0].length;
  return nodes({ start, end: offset });
}

function address(content: Decoded, config: Config): Completion {
  const host = config.loadBalancer ?? hostWord;
  const path = [config.contextRoot ?? eceGadget.contextRoot, ...eceGadget.folders, 'agent', eceGadget.file].join('/');
  const text = `https://${host}/${path}`;
  return {
    label: text,
    kind: 'value',
    detail: gadgetTexts.addressDetail,
    replace: content.span,
    insert: content.encode(text),
  };
}

function nodes(replace: Span): Completion[] {
  return Object.entries(file).map(([title, { prefix, body, description }]) => ({
    label: prefix,
    kind: 'snippet',
    detail: title,
    replace,
    insert: typeof body === 'string' ? body : body.join('\n'),
    snippet: true,
    documentation: () => elementTexts[prefix] ?? description,
  }));
}
