import type { Reference } from '../../core/rule';
import type { XmlDocument } from '../../syntax/xml/tree';

/** What a kind says of itself for the rules that every kind has. */
export interface KindWording {
  /** The kind's id, in front of the rule's. */
  readonly kind: string;
  /** What the consuming program does with such a file: whole sentences. */
  readonly consequence: string;
  /** The documents that make the rule true. */
  readonly references: readonly Reference[];
}

/** A model of a file that is XML. */
export interface XmlModel {
  readonly document: XmlDocument;
}
