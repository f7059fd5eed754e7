import { hostNotValidRule } from '../../../domain/file-rules/host';
import { notShown } from '../data/gadget';
import { eceGuide, hostNames } from '../data/sources';
import { hostPlaces } from '../ece-gadgets';

/** A name that DNS cannot hold. */
export const hostNotValid = hostNotValidRule({
  kind: 'finesse-layout',
  subject: "A host of ECE's gadget",
  consequence: notShown,
  references: [hostNames, eceGuide],
  inFile: hostPlaces,
});
