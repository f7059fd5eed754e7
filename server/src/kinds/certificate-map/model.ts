import type { XmlDocument, XmlElement } from '../../syntax/xml/tree';
import type { EntryNode } from './data/elements';

/** A known node of an entry, at whatever place in it. */
export interface MapNode {
  readonly of: EntryNode;
  readonly element: XmlElement;
  /** The value without the blanks around it. */
  readonly text: string;
}

/** The keys and certificates of one subsystem: a node that holds at least one known node. */
export interface Entry {
  readonly element: XmlElement;
  readonly nodes: readonly MapNode[];
}

/** `*_ININ_Certificates.xml` as PureConnect reads it. */
export interface CertificateMap {
  readonly document: XmlDocument;
  /** In the order of the text. */
  readonly entries: readonly Entry[];
}
