import { nearMiss } from '../../../core/near-miss';
import { defineRule, type Report } from '../../../core/rule';
import { responseHeaderNamed, responseHeaders } from '../../../domain/http-headers/data/response-headers';
import { responseHeaderOf, responseVariableOf } from '../../../domain/http-headers/names';
import type { Decoded } from '../../../syntax/decoded';
import { customHeaders } from '../data/sources';
import { gather } from '../gather';
import type { WebConfig, WebConfigUnit } from '../model';

const messages = {
  name: '"{name}" is no name of a header, which is made of letters, digits and hyphens: browsers do not find the header that is meant. Write {example}.',
  near: 'Browsers know no header "{name}" and ignore it. Did you mean {meant}?',
  none: 'A header without a name is none, and its value is lost. Write its name.',
  write: 'Write {right}',
} as const;

/** What a name is made of. Source: RFC 9110, section 5.6.2. */
const token = /^[\w!#$%&'*+.^`|~-]+$/;

/** A name that no header can have, mostly with a colon or a blank too many. */
export const headerNameNotValid = defineRule({
  meta: {
    id: 'web-config/header-name-not-valid',
    severity: 'warning',
    category: 'ineffective',
    summary: 'A name that no header can have, such as one with a colon, or a slip in the name of a known one.',
    messages,
    fix: true,
    suggests: true,
    references: [
      customHeaders,
      { title: 'RFC 9110, section 5.1, field names', url: 'https://www.rfc-editor.org/rfc/rfc9110#name-field-names' },
    ],
  },
  check(model: WebConfig, report) {
    const names: SetName[] = gather(model, nameSetBy).map(({ found }) => found);
    for (const { customHeaders: custom, redirectHeaders } of model.scopes)
      for (const { name } of [...(custom?.items ?? []), ...(redirectHeaders?.items ?? [])])
        if (name) names.push({ value: name, header: name.text, written: header => header });
    for (const name of names) if (!checkName(name, report)) checkNear(name, names, report);
  },
});

/** A header that gets a value. */
interface SetName {
  /** Where its name, or its variable, stands. */
  readonly value: Decoded;
  readonly header: string;
  /** How another header is named at this place. */
  readonly written: (header: string) => string;
}

function nameSetBy(unit: WebConfigUnit): SetName | undefined {
  const variable = unit.direction === 'outbound' ? unit.match?.serverVariable : undefined;
  const header = variable && responseHeaderOf(variable.text);
  return header === undefined ? undefined : { value: variable!, header, written: responseVariableOf };
}

/** Names of old headers that come near those of today. */
const old = /^X-(?:Content-Security-Policy|WebKit-CSP)/i;

/** A slip in the name of a header that browsers know, where that is not set as well. */
function checkNear(
  { value, header, written }: SetName,
  all: readonly SetName[],
  report: Report<typeof messages>,
): void {
  if (header.length < 8 || old.test(header) || responseHeaderNamed(header)) return;
  const meant = nearMiss(
    header,
    responseHeaders.map(({ name }) => name),
    header.length < 16 ? 1 : 2,
  );
  if (!meant || all.some(other => other.header.toLowerCase() === meant.toLowerCase())) return;
  const right = written(meant);
  const edits = [{ span: value.span, newText: value.encode(right) }];
  report('near', {
    at: value.span,
    data: { name: header, meant },
    suggest: [{ title: 'write', data: { right }, edits }],
  });
}

/** @returns whether something is wrong with the name by itself */
function checkName({ value, header }: SetName, report: Report<typeof messages>): boolean {
  const at = value.span;
  if (token.test(header)) return false;
  if (header === '') {
    report('none', { at });
    return true;
  }
  const right = value.text.replace(/^\s+|[\s:]+$/g, '');
  const isClear = token.test(right);
  const data = { name: value.text, example: isClear ? right : 'it as in X-Frame-Options' };
  const fix = { title: 'write' as const, data: { right }, edits: [{ span: at, newText: value.encode(right) }] };
  report('name', { at, data, ...(isClear && { fix }) });
  return true;
}
