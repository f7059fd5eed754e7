import type { FramingIntent } from '../../../domain/framing/intent';
import { parsePattern } from '../../../domain/rewrite/pattern';
import { framingHeaderOf } from './effect';
import { patternOf } from './judgement';
import type { FramingOccurrence } from './occurrences';
import { type FramingReference, groupsFor, referencesTo, samplesOf } from './references';

/** A back-reference to the framing origin that stands for something else. */
export interface CaptureFault {
  readonly reference: FramingReference;
  /** Whether it has more than the origin, has it without its port, or as it is encoded in the query. */
  readonly code: 'terminator' | 'port' | 'encoded';
  /** An origin, and what the back-reference makes of it. */
  readonly url: string;
  readonly taken: string;
}

/** The back-references of an occurrence that are not the origin of those who are meant. */
export function captureFaults(occurrence: FramingOccurrence, intent: FramingIntent): CaptureFault[] {
  if (intent.domains.length === 0) return [];
  return referencesTo(occurrence).flatMap(reference => faultOf(occurrence, reference, samplesOf(intent)) ?? []);
}

function faultOf(
  occurrence: FramingOccurrence,
  reference: FramingReference,
  samples: readonly string[],
): CaptureFault | undefined {
  const regex = parsePattern(occurrence.pattern);
  const taken = (origin: string) => groupsFor(regex, occurrence.pattern.ignoreCase, origin)?.[reference.group];
  for (const url of samples) {
    const group = taken(url);
    if (group === undefined) continue;
    if (group !== url && group.startsWith(url)) return { reference, code: 'terminator', url, taken: group };
    const host = url.replace(/:\d+$/, '');
    if (host !== url && group === host) return { reference, code: 'port', url, taken: group };
    const encoded = encodeURIComponent(url);
    const isDecoded = reference.isDecoded || patternOf(occurrence).isDecoded === true;
    const isInHeader = occurrence.unit.direction === 'outbound' && framingHeaderOf(occurrence.unit) !== undefined;
    if (group === url && isInHeader && !isDecoded && taken(encoded) === encoded)
      return { reference, code: 'encoded', url, taken: encoded };
  }
  return undefined;
}
