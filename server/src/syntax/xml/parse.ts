import type { Previous } from '../../core/kind';
import { Document } from './document';
import { sortFaults } from './faults';
import { Parser } from './parser';
import { Source } from './source';
import type { XmlDocument } from './tree';

/**
 * Reads any text as XML; never throws.
 * @param previous the version before and what the edit did to it; used up, only what was not edited is read from it again
 */
export function parseXml(text: string, _previous?: Previous<XmlDocument>): XmlDocument {
  const source = new Source(text);
  const parser = new Parser(source);
  parser.readAll();
  return new Document(source, parser.roots, sortFaults(parser.reader.faults), parser.comments);
}
