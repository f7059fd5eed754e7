import { hostIsIpAddressRule } from '../../../domain/file-rules/host';
import { eceGuide } from '../data/sources';
import { hostPlaces } from '../host-value';

/** An address by number, which no certificate of the web server names. */
export const hostIsIpAddress = hostIsIpAddressRule({
  kind: 'ece-config',
  subject: 'A web_server_name',
  references: [eceGuide],
  inFile: hostPlaces,
});
