import { defineRule, fillMessage } from '../../../core/rule';
import { parsePattern } from '../../../domain/rewrite/pattern';
import { eceGuide } from '../data/sources';
import { framingHeaderOf } from '../framing/effect';
import type { FramingOccurrence } from '../framing/occurrences';
import { type FramingReference, groupsFor, referencesTo, samplesOf } from '../framing/references';
import { allowHereTitle, allowTitle, judgements, suggestionsFor } from '../framing/report';
import type { WebConfig } from '../model';

const messages = {
  terminator:
    '{reference} stands for more than the origin: of {url} it is {taken}, with what ends it in the query. A browser cannot read that and refuses the frame. Close the group before the end, and only look at what follows, as in "(?=&|%26|$)".',
  port: '{reference} stands for the origin without its port: of {url} it is {taken}, and a browser lets in no other port then. Put the port into the group, as in "(?:(?::|%3A)[0-9]+)?".',
  encoded:
    '{reference} stands for the origin as the query has it. Written with %3A and %2F it is no origin to a browser, which refuses the frame then. Write {decoded}.',
  pattern: 'The pattern that it refers to',
  decode: 'Write {decoded}',
  allow: allowTitle,
  allowHere: allowHereTitle,
} as const;

/** A back-reference to the origin that is not the origin. */
export const framingCapture = defineRule({
  meta: {
    id: 'web-config/framing-capture',
    severity: 'warning',
    category: 'connection',
    summary: 'A back-reference to the framing origin that carries more than the origin, or misses its port.',
    messages,
    suggests: true,
    references: [eceGuide],
  },
  check(model: WebConfig, report, context) {
    for (const { occurrence, intent } of judgements(model, context)) {
      const references = referencesTo(occurrence);
      if (references.length === 0 || intent.domains.length === 0) continue;
      for (const reference of references) {
        const fault = faultOf(occurrence, reference, samplesOf(intent));
        if (!fault) continue;
        const { code, url, taken } = fault;
        const decoded = `{UrlDecode:${reference.text}}`;
        const span = reference.value.spanOf(reference.start, reference.end);
        report(code, {
          at: span,
          ...(code === 'encoded' ? { severity: 'info' as const } : {}),
          data: { reference: reference.text, url, taken, decoded },
          related: [{ span: occurrence.value.span, message: fillMessage(messages.pattern) }],
          suggest:
            code === 'encoded'
              ? [{ title: 'decode', edits: [{ span, newText: reference.value.encode(decoded) }] }]
              : suggestionsFor(model, occurrence, context.config),
        });
      }
    }
  },
});

interface Fault {
  readonly code: 'terminator' | 'port' | 'encoded';
  readonly url: string;
  readonly taken: string;
}

function faultOf(
  occurrence: FramingOccurrence,
  reference: FramingReference,
  samples: readonly string[],
): Fault | undefined {
  const regex = parsePattern(occurrence.pattern);
  const taken = (origin: string) => groupsFor(regex, occurrence.pattern.ignoreCase, origin)?.[reference.group];
  for (const url of samples) {
    const group = taken(url);
    if (group === undefined) continue;
    if (group !== url && group.startsWith(url)) return { code: 'terminator', url, taken: group };
    const host = url.replace(/:\d+$/, '');
    if (host !== url && group === host) return { code: 'port', url, taken: group };
    const encoded = encodeURIComponent(url);
    const isInHeader = occurrence.unit.direction === 'outbound' && framingHeaderOf(occurrence.unit) !== undefined;
    if (group === url && isInHeader && !reference.isDecoded && taken(encoded) === encoded)
      return { code: 'encoded', url, taken: encoded };
  }
  return undefined;
}
