import type { Previous } from '../../core/kind';
import type { TextChange } from '../../core/span';
import { Document } from './document';
import { sortFaults } from './faults';
import { reparse } from './incremental';
import { Parser } from './parser';
import { Source } from './source';
import type { XmlDocument } from './tree';

/**
 * Reads any text as XML; never throws.
 * @param previous the version before and what the edit did to it; used up, only what was not edited is read from it again
 */
export function parseXml(text: string, previous?: Previous<XmlDocument>): XmlDocument {
  if (previous?.model instanceof Document && fits(previous.model.text, text, previous.change)) {
    return reparse(previous.model, text, previous.change);
  }
  const source = new Source(text);
  const parser = new Parser(source);
  parser.readAll();
  return new Document(source, parser.roots, sortFaults(parser.reader.faults), parser.comments);
}

/** Whether a change can lead from the one text to the other. */
function fits(before: string, text: string, { start, oldEnd, newEnd }: TextChange): boolean {
  if (start < 0 || oldEnd < start || newEnd < start || oldEnd > before.length) return false;
  return text.length - newEnd === before.length - oldEnd;
}
