import { defineRule } from '../../../core/rule';
import { reqManual } from '../data/sources';
import { wholeLines } from '../lines';
import type { OpensslCnf } from '../model';
import { attributesOf, optionEntry } from '../request';
import { isTemplate, leftoversIn, settlePrompts } from '../settle-prompts';

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
      attribute:
        'With prompt = no every entry here is an attribute, and "{name}" is none. OpenSSL makes no request (invalid field name). Remove the line.',
      settle: 'Make every default a value and remove what belongs to prompts',
      ask: 'Remove prompt = no',
    },
    suggests: true,
    references: [reqManual],
  },
  check(model: OpensslCnf, report, { text }) {
    const { given, names } = model.request;
    const prompt = optionEntry(model, 'prompt');
    if (!given || !prompt) return;
    const attributeSection = attributesOf(model);
    const leftovers = leftoversIn(names, model);
    const attributes = attributeSection === names ? [] : leftoversIn(attributeSection, model);
    if (leftovers.length + attributes.length === 0) return;
    const settle = [
      ...(names ? settlePrompts(names, leftovers, text) : []),
      ...(attributes.length > 0 ? settlePrompts(attributeSection!, attributes, text) : []),
    ];
    const ask = { title: 'ask' as const, edits: [{ span: wholeLines(prompt), newText: '' }] };
    const suggest = [{ title: 'settle' as const, edits: settle }, ...(isTemplate(names, leftovers) ? [ask] : [])];
    for (const { entry, field } of leftovers)
      report('leftover', { at: entry.nameSpan, data: { name: entry.name, field }, suggest });
    for (const { entry } of attributes)
      report('attribute', { at: entry.nameSpan, data: { name: entry.name }, suggest });
  },
});
