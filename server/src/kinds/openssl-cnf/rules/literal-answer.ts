import { defineRule } from '../../../core/rule';
import { literalOptions } from '../data/options';
import { reqManual } from '../data/sources';
import type { OpensslCnf } from '../model';
import { optionEntry } from '../request';

/** A yes or no that OpenSSL does not understand as one. */
export const literalAnswer = defineRule({
  meta: {
    id: 'openssl-cnf/literal-answer',
    severity: 'warning',
    category: 'startup',
    summary: 'An answer of yes or no in another word than the one that OpenSSL knows.',
    messages: {
      other:
        'Only "{literal}" counts for {option}. OpenSSL takes "{value}" for the opposite: {effect}. Write {literal}.',
      write: 'Write {literal}',
    },
    fix: true,
    references: [reqManual],
  },
  check(model: OpensslCnf, report) {
    for (const [option, { literal, effect }] of literalOptions) {
      const entry = optionEntry(model, option);
      const value = entry?.value.text ?? '';
      if (!entry || !meansOtherwise(model, option)) continue;
      const fix = { title: 'write' as const, edits: [{ span: entry.value.span, newText: literal }] };
      // Values that are taken for questions give no name at all.
      const severity = option === 'prompt' && model.csr.error?.step === 'subject' ? 'error' : 'warning';
      report('other', { at: entry.value.span, severity, data: { literal, option, value, effect }, fix });
    }
  },
});

/** Whether an option says in another word what OpenSSL knows one word for. */
export function meansOtherwise(model: OpensslCnf, option: string): boolean {
  const known = literalOptions.get(option);
  const value = optionEntry(model, option)?.value.text ?? '';
  return known !== undefined && value !== known.literal && known.meant.test(value);
}
