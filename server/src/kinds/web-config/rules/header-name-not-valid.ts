import { defineRule, type Report } from '../../../core/rule';
import { responseHeaderOf } from '../../../domain/http-headers/names';
import type { Decoded } from '../../../syntax/decoded';
import { customHeaders } from '../data/sources';
import type { WebConfig, WebConfigUnit } from '../model';

const messages = {
  name: '"{name}" is no name of a header, which is made of letters, digits and hyphens: browsers do not find the header that is meant. Write {example}.',
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
    summary: 'A name that no header can have, such as one with a colon.',
    messages,
    fix: true,
    references: [
      customHeaders,
      { title: 'RFC 9110, section 5.1, field names', url: 'https://www.rfc-editor.org/rfc/rfc9110#name-field-names' },
    ],
  },
  check({ scopes }: WebConfig, report) {
    for (const { customHeaders: custom, redirectHeaders } of scopes)
      for (const { name } of [...(custom?.items ?? []), ...(redirectHeaders?.items ?? [])])
        if (name) checkName(name, name.text, report);
  },
  checkUnit(unit: WebConfigUnit, report) {
    const variable = unit.direction === 'outbound' ? unit.match?.serverVariable : undefined;
    const header = variable && responseHeaderOf(variable.text);
    if (variable && header !== undefined) checkName(variable, header, report);
  },
});

function checkName(value: Decoded, header: string, report: Report<typeof messages>): void {
  const at = value.span;
  if (header === '') return report('none', { at });
  if (token.test(header)) return;
  const right = value.text.replace(/^\s+|[\s:]+$/g, '');
  const isClear = token.test(right);
  const data = { name: value.text, example: isClear ? right : 'it as in X-Frame-Options' };
  const fix = { title: 'write' as const, data: { right }, edits: [{ span: at, newText: value.encode(right) }] };
  report('name', { at, data, ...(isClear && { fix }) });
}
