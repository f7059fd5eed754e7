import type { HostPlace } from '../../domain/file-rules/host';
import { findPlaceholders } from '../../domain/placeholders';
import type { FinesseLayout, Gadget } from './model';

/** The gadgets of ECE that can be judged: those whose address is whole. */
export function eceGadgets({ gadgets }: FinesseLayout): Gadget[] {
  return gadgets.filter(({ isEce, isWhole }) => isEce && isWhole);
}

/** The hosts of ECE's gadgets, where an address names one and it is no template text. */
export function hostPlaces(layout: FinesseLayout): HostPlace[] {
  return eceGadgets(layout)
    .filter(({ address }) => address.scheme !== undefined && !holdsPlaceholder(address.host.text))
    .map(({ value, address }) => ({ value, host: address.host }));
}

export function holdsPlaceholder(text: string): boolean {
  return findPlaceholders(text).length > 0;
}
