import type { Previous } from '../../core/kind';
import { parseXml } from '../../syntax/xml/parse';
import type { XmlElement } from '../../syntax/xml/tree';
import { allElements } from '../../syntax/xml/walk';
import { entryNodes } from './data/elements';
import type { CertificateMap, MapNode } from './model';

/** Reads any text; never throws. @param previous the version before, which is used up */
export function parseCertificateMap(text: string, previous?: Previous<CertificateMap>): CertificateMap {
  const document = parseXml(text, previous && { model: previous.model.document, change: previous.change });
  const entries = allElements(document).flatMap(element => {
    const nodes = element.children.flatMap(mapNode);
    return nodes.length > 0 ? [{ element, nodes }] : [];
  });
  return { document, entries };
}

function mapNode(element: XmlElement): MapNode[] {
  const of = entryNodes.find(({ name }) => name.toLowerCase() === element.name.toLowerCase());
  return of ? [{ of, element, text: element.content.text.trim() }] : [];
}
