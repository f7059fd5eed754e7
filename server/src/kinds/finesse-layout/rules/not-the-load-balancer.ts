import { notTheLoadBalancerRule } from '../../../domain/file-rules/host';
import { eceGuide } from '../data/sources';
import { hostPlaces } from '../ece-gadgets';

/** Another host than the one that the deployment's configuration states. */
export const notTheLoadBalancer = notTheLoadBalancerRule({
  kind: 'finesse-layout',
  subject: "A host of ECE's gadget",
  references: [eceGuide],
  inFile: hostPlaces,
});
