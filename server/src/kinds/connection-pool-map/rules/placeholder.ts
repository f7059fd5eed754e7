import { defineRule, type Report } from '../../../core/rule';
import { findPlaceholders } from '../../../domain/placeholders';
import type { Decoded } from '../../../syntax/decoded';
import { eceGuide } from '../data/sources';
import type { Pool } from '../model';
import { secretPart } from '../secret-part';
import { valueSpan } from '../structure';

const messages = {
  left: '"{placeholder}" looks like text of a template that was to be replaced. ECE uses it as it stands and cannot connect. Write the real value.',
  password:
    'The password looks like text of a template that was to be replaced. ECE uses it as it stands and cannot connect. Write the encoded password.',
} as const;

/** Template text in a value. */
export const placeholder = defineRule({
  meta: {
    id: 'connection-pool-map/placeholder',
    severity: 'warning',
    category: 'connection',
    summary: 'Text of a template that was not replaced.',
    messages,
    references: [eceGuide],
  },
  checkUnit({ name, url, userNode, passwordNode }: Pool, report) {
    if (name) checkValue(name, report);
    if (userNode) checkValue(userNode.content, report);
    if (url) {
      checkValue(url.value, report, secretPart(url));
    }
    const password = passwordNode?.content.text.trim() ?? '';
    const [only] = password === '' ? [] : findPlaceholders(password);
    if (only?.text === password) report('password', { at: valueSpan(passwordNode!) });
  },
});

/** A word in front of `=` is a name and no value. */
function checkValue(value: Decoded, report: Report<typeof messages>, isSecret = (_offset: number) => false): void {
  for (const { text, start, end } of findPlaceholders(value.text)) {
    const at = value.spanOf(start, end);
    if (isSecret(start)) report('password', { at });
    else if (!/^\s*=/.test(value.text.slice(end, end + 20))) report('left', { at, data: { placeholder: text } });
  }
}
