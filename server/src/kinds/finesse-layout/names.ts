import type { Fact } from '../../core/kind';
import { asciiHost } from '../../domain/host-name';
import { hostPlaces } from './ece-gadgets';
import type { FinesseLayout } from './model';

/** The hosts of ECE's gadgets. */
export function facts(layout: FinesseLayout): readonly Fact[] {
  return hostPlaces(layout)
    .filter(({ host }) => host.text !== '')
    .map(({ value, host }) => ({
      role: 'refers',
      space: 'host',
      name: asciiHost(host.text),
      span: value.spanOf(host.start, host.end),
      text: host.text,
      encode: other => value.encode(other),
    }));
}
