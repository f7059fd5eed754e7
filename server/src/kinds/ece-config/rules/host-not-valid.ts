import { hostNotValidRule } from '../../../domain/file-rules/host';
import { eceGuide, hostNames } from '../data/sources';
import { hostPlaces } from '../host-value';

/** A name that DNS cannot hold. */
export const hostNotValid = hostNotValidRule({
  kind: 'ece-config',
  subject: 'A web_server_name',
  consequence: 'The gadget finds no server under it.',
  references: [hostNames, eceGuide],
  inFile: hostPlaces,
});
