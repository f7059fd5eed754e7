import { notWellFormedRule } from '../../../domain/file-rules/not-well-formed';
import { notRead } from '../data/gadget';
import { eceGuide, xmlSpecification } from '../data/sources';
import type { FinesseLayout } from '../model';

/** Everything that makes an XML parser refuse the file. */
export const notWellFormed = notWellFormedRule<FinesseLayout>({
  kind: 'finesse-layout',
  consequence: notRead,
  restore: 'Put back the layout, from a backup or from the installation.',
  names: { known: /^(?:gadgets?|finesseLayout|layout|role|page|tabs?|id|label|columns?)$/ },
  references: [xmlSpecification, eceGuide],
});
