import { hostIsIpAddressRule } from '../../../domain/file-rules/host';
import { eceGuide } from '../data/sources';
import { hostPlaces } from '../ece-gadgets';

/** An address by number, which no certificate of the web server names. */
export const hostIsIpAddress = hostIsIpAddressRule({
  kind: 'finesse-layout',
  subject: "A host of ECE's gadget",
  references: [eceGuide],
  inFile: hostPlaces,
});
