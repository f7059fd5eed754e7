import { checkAllowOrigin } from '../../../domain/http-headers/allow-origin';
import { corsCheck } from '../../../domain/http-headers/data/references';
import { defineHeaderRule } from '../header-rule';

/** A value of Access-Control-Allow-Origin that equals no origin. */
export const allowOriginNotValid = defineHeaderRule({
  meta: {
    id: 'web-config/allow-origin-not-valid',
    severity: 'warning',
    category: 'connection',
    summary: 'A value of Access-Control-Allow-Origin that matches no origin.',
    messages: {
      several:
        'Access-Control-Allow-Origin takes one origin, and browsers compare it as it stands: with several they let none in. Set the one that asked, by an outbound rule that looks the header Origin up in a rewrite map.',
      wildcard:
        'An asterisk stands for every origin when it is alone; in "{written}" browsers take it for a character and let nobody in. Set the origin that asked, by an outbound rule with a condition on HTTP_ORIGIN.',
      'no-scheme':
        '"{written}" is no origin, since the scheme is missing: browsers let nobody in. Write it with its scheme, as in https://www.example.com.',
      'behind-origin':
        'An origin ends with its host or port; with "{written}" behind it browsers find it different and let nobody in. Write {origin}.',
      'not-as-sent':
        'Browsers write this origin as {meant} and find "{written}" different: they let nobody in. Write {meant}.',
      repair: 'Change to "{after}"',
    },
    suggests: true,
    references: [corsCheck],
  },
  headers: ['access-control-allow-origin'],
  problemsOf: ({ text }) => checkAllowOrigin(text),
});
