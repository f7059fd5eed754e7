import type { Fact } from '../../core/kind';
import { isAddress } from '../../domain/file-rules/host';
import { asciiHost, hostNameFault } from '../../domain/host-name';
import { splitAddress } from '../../domain/web-address';
import { hostValue, placeholdersIn } from './host-value';
import type { EceConfig } from './model';

/** The host that the gadget goes to. */
export function facts(model: EceConfig): readonly Fact[] {
  const found = hostValue(model);
  if (!found || placeholdersIn(found).length > 0) return [];
  const { value } = found;
  const { host } = splitAddress(value.text);
  if (host.text === '' || (!isAddress(host.text) && hostNameFault(host.text))) return [];
  return [
    {
      role: 'refers',
      space: 'host',
      name: asciiHost(host.text),
      span: value.spanOf(host.start, host.end),
      text: host.text,
      encode: other => value.encode(other),
    },
  ];
}
