import { defineRule } from '../../../core/rule';
import { findEntry, findNumber } from '../../../domain/csr/lookup';
import { makeString, pointsOf } from '../../../domain/csr/strings';
import { byteLength } from '../../../syntax/openssl-conf/bytes';
import { reqManual } from '../data/sources';
import type { OpensslCnf } from '../model';
import { type RequestField, valuePlace } from '../request';
import { isQuestion, leftoversIn } from '../settle-prompts';

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
      bytes:
        '{field} has at most {max} characters, and without utf8 = yes each of the {length} bytes of this value counts as one. OpenSSL makes no request ({reason}). Add utf8 = yes to [req], or shorten it.',
      utf8: 'With utf8 = yes OpenSSL reads UTF-8, and this value is stored in another encoding. It makes no request ({reason}). Save the file as UTF-8.',
      limit: 'This value has {length} bytes, and {limit}. OpenSSL makes no request ({reason}). Change one of the two.',
      characters: '{field} cannot hold the character {character}. OpenSSL makes no request ({reason}). Remove it.',
      other: 'OpenSSL makes no request with this value ({reason}).',
    },
    references: [reqManual],
  },
  check(model: OpensslCnf, report) {
    const { request } = model;
    const answered = new Set(request.given ? leftoversIn(request.names, model).map(({ field }) => field) : []);
    for (const requested of request.fields) {
      const { entry, object, text, given } = requested;
      const field = object.shortName ?? object.oid;
      const made = makeString(text, object.shortName && object.oid, request.rules);
      const at = valuePlace(entry);
      if (given && isQuestion(text)) {
        // What is left of the template has its own rule.
        if (answered.has(entry.name)) continue;
        const effect = made.error
          ? `OpenSSL makes no request (${made.error}).`
          : 'It stands in the certificate as it is.';
        report('prompt', { at, data: { effect }, severity: made.error ? 'error' : 'warning' });
        continue;
      }
      const reason = made.error;
      if (reason === undefined) {
        const limit = given ? undefined : brokenLimit(requested, model);
        if (limit) report('limit', { at, data: limit });
        continue;
      }
      const max = /maxsize=(\d+)/.exec(reason)?.[1];
      if (field === 'C' && text !== '') report('country', { at, data: { value: text.slice(0, 40), reason } });
      else if (text === '') report('empty', { at, data: { reason } });
      else if (max) {
        const length = pointsOf(text, model.file.encoding, request.rules.characters)?.length ?? text.length;
        report(length > [...text].length ? 'bytes' : 'long', { at, data: { field, max, length, reason } });
      } else if (reason === 'illegal characters') {
        const character = /[^ -~]|[^\w '()+,\-./:=?]/u.exec(text)?.[0] ?? text;
        report('characters', { at, data: { field, character: `"${character}"`, reason } });
      } else if (reason === 'invalid utf8string') report('utf8', { at, data: { reason } });
      else report('other', { at, data: { reason } });
    }
  },
});

/** What `_min` or `_max` of a field says against its answer. */
function brokenLimit({ field, text }: RequestField, { file }: OpensslCnf) {
  const length = byteLength(text, file.encoding);
  for (const suffix of ['_min', '_max'] as const) {
    const name = `${field.name}${suffix}`;
    if (!findEntry(file, field.section, name)) continue;
    const number = findNumber(file, field.section, name) ?? -1;
    if (suffix === '_min' ? number > length : number >= 0 && number < length) {
      const [word, kind] = suffix === '_min' ? ['short', 'least'] : ['long', 'most'];
      const reason = `String too ${word}, must be at ${kind} ${number} bytes long`;
      return { length, limit: `${name} wants at ${kind} ${number}`, reason };
    }
  }
  return undefined;
}
