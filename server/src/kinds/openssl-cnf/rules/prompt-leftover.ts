import { defineRule } from '../../../core/rule';
import { fieldSuffixes } from '../../../domain/csr/subject';
import { reqManual } from '../data/sources';
import { wholeLines } from '../lines';
import type { OpensslCnf } from '../model';
import { optionEntry } from '../request';

/** What belongs to prompts, in a file that does not prompt. */
export const promptLeftover = defineRule({
  meta: {
    id: 'openssl-cnf/prompt-leftover',
    severity: 'error',
    category: 'startup',
    summary: 'Entries of a prompting template in a file with prompt = no.',
    messages: {
      leftover:
        'With prompt = no every entry here is a field of the name, and "{name}" is none. OpenSSL makes no request (invalid field name). Write the value behind "{field}" and remove this line.',
      settle: 'Make every default a value and remove what belongs to prompts',
      ask: 'Remove prompt = no',
    },
    suggests: true,
    references: [reqManual],
  },
  check(model: OpensslCnf, report, { text }) {
    const { given, names } = model.request;
    const prompt = optionEntry(model, 'prompt');
    if (!given || !names || !prompt) return;
    const leftovers = [...names.entries.values()].filter(({ name }) => fieldOf(name, model) !== undefined);
    if (leftovers.length === 0) return;
    const defaults = leftovers.filter(({ name }) => name.endsWith('_default'));
    const settle = [
      ...leftovers.map(({ span }) => ({ span: wholeLines(text, span), newText: '' })),
      ...defaults.map(({ name, value }) => {
        const field = names.entries.get(name.slice(0, -'_default'.length))!;
        return { span: field.value.span, newText: text.slice(value.span.start, value.span.end) };
      }),
    ];
    const suggest = [
      { title: 'settle' as const, edits: settle },
      { title: 'ask' as const, edits: [{ span: wholeLines(text, prompt.span), newText: '' }] },
    ];
    for (const { name, nameSpan } of leftovers)
      report('leftover', { at: nameSpan, data: { name, field: fieldOf(name, model)! }, suggest });
  },
});

/** The field of the section that an entry belongs to as its default, limit or fixed answer. */
function fieldOf(name: string, { request: { names } }: OpensslCnf): string | undefined {
  const suffix = fieldSuffixes.find(of => name.endsWith(of));
  const field = suffix && name.slice(0, -suffix.length);
  return field && names?.entries.has(field) ? field : undefined;
}
