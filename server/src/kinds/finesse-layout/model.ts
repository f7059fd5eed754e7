import type { WebAddress } from '../../domain/web-address';
import type { Decoded } from '../../syntax/decoded';
import type { XmlDocument, XmlElement } from '../../syntax/xml/tree';

/** A `gadget` node. */
export interface Gadget {
  readonly element: XmlElement;
  readonly value: Decoded;
  readonly address: WebAddress;
  /** Whether it is a gadget of ECE: by the path of its address, or by the words that ECE has people replace. */
  readonly isEce: boolean;
  /** Whether the node is whole, so that its text is surely its address. */
  readonly isWhole: boolean;
}

/** A layout of gadgets as Finesse reads it. */
export interface FinesseLayout {
  readonly document: XmlDocument;
  /** In the order of the text. */
  readonly gadgets: readonly Gadget[];
}
