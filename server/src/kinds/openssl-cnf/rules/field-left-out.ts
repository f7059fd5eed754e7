import { defineRule } from '../../../core/rule';
import { extensionSyntax } from '../../../domain/csr/data/extensions';
import { lookAlikeShape } from '../../../domain/invisible-characters';
import type { ConfEntry, ConfSection } from '../../../syntax/openssl-conf/tree';
import { reqManual } from '../data/sources';
import type { OpensslCnf } from '../model';
import { addOption, optionEntry, requestPlace } from '../request';
import { mayInclude } from '../unread';
import { meansOtherwise } from './literal-answer';

/** A field that stays empty unless somebody answers the prompt. */
export const fieldLeftOut = defineRule({
  meta: {
    id: 'openssl-cnf/field-left-out',
    severity: 'hint',
    category: 'ineffective',
    summary:
      'A field without a default, which is left out where nobody answers, or a value that is taken for a question.',
    messages: {
      left: 'There is no {name}_default, so {field} is left out of the request where nobody answers the prompt, as with -batch. Add a default, or write prompt = no and the value here.',
      empty:
        '{answer} is empty, so {field} is left out of the request where nobody answers the prompt, as with -batch. Write a value, or prompt = no and the value here.',
      question:
        '"{value}" is only the question that OpenSSL asks: where nobody answers, {field} is "{answer}", as {name}_default says. Write the value there.',
      unanswered:
        '"{value}" is only the question that OpenSSL asks: where nobody answers, {field} is left out. Write the value as {name}_default.',
      values:
        'Section "{section}" holds values, and without prompt = no OpenSSL takes them for questions. It asks, and with -batch it makes no request (No objects specified in config file). Add prompt = no.',
      add: 'Add prompt = no',
      change: 'Write prompt = no',
      answer: 'Write {value} as {name}_default',
    },
    suggests: true,
    references: [reqManual],
  },
  check(model: OpensslCnf, report) {
    const { csr, request } = model;
    const prompt = optionEntry(model, 'prompt');
    // Another word than no is told by another rule.
    if (
      mayInclude(model.file) ||
      request.given ||
      !request.names ||
      meansOtherwise(model, 'prompt') ||
      lookAlikeShape.test(prompt?.value.text ?? '')
    )
      return;
    if (holdsValues(request.names)) {
      const edits = prompt ? [{ span: prompt.value.span, newText: 'no' }] : [addOption(model, 'prompt = no')];
      const option = optionEntry(model, 'distinguished_name');
      report('values', {
        at: prompt && prompt.value.text !== '' ? prompt.value.span : (option?.value.span ?? requestPlace(model)!),
        severity: csr.error?.step === 'subject' ? 'error' : 'warning',
        data: { section: request.names.name },
        suggest: [{ title: prompt ? 'change' : 'add', edits }],
      });
      return;
    }
    const { entries } = request.names;
    for (const { at, what, entry } of csr.dropped) {
      // An extension that stands here is told by other rules.
      if (!entry || entry.name === '' || extensionSyntax.has(entry.name)) continue;
      const { name, value } = entry;
      const answer = entries.get(`${name}_value`) ?? entries.get(`${name}_default`);
      const data = { name, field: what };
      // A dot leaves the field out on purpose.
      if (answer?.value.text === '.') continue;
      if (isValue(entry))
        report('unanswered', { at: value.span, severity: 'info', data: { ...data, value: value.text.slice(0, 80) } });
      else if (answer) report('empty', { at, data: { answer: answer.name, field: what } });
      else report('left', { at, data });
    }
    for (const { field, entry, text, object } of request.fields) {
      const { value, name } = field;
      if (object.shortName !== 'C' || entry.name !== `${name}_default` || !isValue(field) || value.text === text)
        continue;
      const data = { name, field: 'C', value: value.text, answer: text.slice(0, 60) };
      const edits = [{ span: entry.value.span, newText: value.text }];
      report('question', { at: value.span, severity: 'warning', data, suggest: [{ title: 'answer', data, edits }] });
    }
  },
});

/** A country of two letters or a host with its domain where a question should stand, and no default anywhere. */
function holdsValues({ entries }: ConfSection): boolean {
  if ([...entries.keys()].some(name => /_(?:default|value|min|max)$/i.test(name))) return false;
  return [...entries.values()].some(isValue);
}

function isValue({ name, value: { text } }: ConfEntry): boolean {
  return (
    (/^(?:\w+\.)?(?:C|countryName)$/.test(name) && /^[A-Z]{2}$/.test(text)) ||
    (/^(?:\w+\.)?(?:CN|commonName)$/.test(name) && /^(?:\*\.)?[a-z\d-]+(?:\.[a-z\d-]+)+$/i.test(text))
  );
}
