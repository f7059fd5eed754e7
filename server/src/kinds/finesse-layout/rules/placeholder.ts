import { placeholderRule } from '../../../domain/file-rules/placeholder';
import { notShown } from '../data/gadget';
import { eceGuide } from '../data/sources';
import type { FinesseLayout } from '../model';

/** The words that the guide has people replace, and others like them. */
export const placeholder = placeholderRule({
  kind: 'finesse-layout',
  consequence: notShown,
  references: [eceGuide],
  inFile: ({ gadgets }: FinesseLayout) => gadgets,
});
