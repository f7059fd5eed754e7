import { defineRule } from '../../../core/rule';
import { makeString } from '../../../domain/csr/strings';
import { reqManual } from '../data/sources';
import type { OpensslCnf } from '../model';
import { valuePlace } from '../request';

/** A value that a field of the name cannot have. */
export const fieldValue = defineRule({
  meta: {
    id: 'openssl-cnf/field-value',
    severity: 'error',
    category: 'startup',
    summary: 'A value of the name that is too long, too short or holds a character that is not allowed.',
    messages: {
      country:
        '"{value}" is no country. OpenSSL makes no request ({reason}). Write the two letters of ISO 3166, such as US.',
      prompt:
        'This is the text of a question, and with prompt = no it is the value. {effect} Write the value here, or remove prompt = no.',
      empty: 'A field cannot be empty. OpenSSL makes no request ({reason}). Write a value, or remove the line.',
      long: '{field} has at most {max} characters, and this value has {length}. OpenSSL makes no request ({reason}). Shorten it.',
      characters: '{field} cannot hold the character {character}. OpenSSL makes no request ({reason}). Remove it.',
      other: 'OpenSSL makes no request with this value ({reason}).',
    },
    references: [reqManual],
  },
  check({ request }: OpensslCnf, report) {
    for (const { entry, object, text, given } of request.fields) {
      const field = object.shortName ?? object.oid;
      const made = makeString(text, object.shortName && object.oid, request.rules);
      const at = valuePlace(entry);
      if (given && questions.test(text)) {
        const effect = made.error
          ? `OpenSSL makes no request (${made.error}).`
          : 'It stands in the certificate as it is.';
        report('prompt', { at, data: { effect }, severity: made.error ? 'error' : 'warning' });
        continue;
      }
      const reason = made.error;
      if (reason === undefined) continue;
      const max = /maxsize=(\d+)/.exec(reason)?.[1];
      if (field === 'C' && text !== '') report('country', { at, data: { value: text.slice(0, 40), reason } });
      else if (text === '') report('empty', { at, data: { reason } });
      else if (max) report('long', { at, data: { field, max, length: [...text].length, reason } });
      else if (reason === 'illegal characters') {
        const character = /[^ -~]|[^\w '()+,\-./:=?]/u.exec(text)?.[0] ?? text;
        report('characters', { at, data: { field, character: `"${character}"`, reason } });
      } else report('other', { at, data: { reason } });
    }
  },
});

/** What templates ask, as OpenSSL's own file and most copies of it word it. */
const questions = /\((?:2 letter code|full name|eg?,?\.? |e\.g\.)/i;
