import type { Previous } from '../../core/kind';
import { splitAddress } from '../../domain/web-address';
import { parseXml } from '../../syntax/xml/parse';
import type { XmlElement } from '../../syntax/xml/tree';
import { allElements } from '../../syntax/xml/walk';
import { contextRootWord, eceGadget, hostWord } from './data/gadget';
import type { FinesseLayout, Gadget } from './model';

/** Reads any text; never throws. @param previous the version before, which is used up */
export function parseFinesseLayout(text: string, previous?: Previous<FinesseLayout>): FinesseLayout {
  const document = parseXml(text, previous && { model: previous.model.document, change: previous.change });
  const gadgets = allElements(document)
    .filter(({ name }) => name === 'gadget')
    .map(gadgetOf);
  return { document, gadgets };
}

const ecePath = new RegExp(
  `[/\\\\]${eceGadget.file}$|[/\\\\]${eceGadget.folders.slice(1).join('[/\\\\]')}[/\\\\]`,
  'i',
);

function gadgetOf(element: XmlElement): Gadget {
  const value = element.content;
  const { text } = value;
  const address = splitAddress(text);
  const path = address.path?.text.split(/[?#]/, 1)[0] ?? '';
  const isEce = ecePath.test(path) || text.includes(hostWord) || text.includes(contextRootWord);
  return { element, value, address, isEce, isWhole: element.endTag !== undefined && element.children.length === 0 };
}
