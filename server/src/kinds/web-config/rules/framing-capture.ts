import { defineRule, fillMessage } from '../../../core/rule';
import { eceGuide } from '../data/sources';
import { captureFaults } from '../framing/capture-faults';
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
      for (const { reference, code, url, taken } of captureFaults(occurrence, intent)) {
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
