import { notTheLoadBalancerRule } from '../../../domain/file-rules/host';
import { eceGuide } from '../data/sources';
import { hostPlaces } from '../host-value';

/** Another host than the one that the deployment's configuration states. */
export const notTheLoadBalancer = notTheLoadBalancerRule({
  kind: 'ece-config',
  subject: 'A web_server_name',
  references: [eceGuide],
  inFile: hostPlaces,
});
