import { defineRule, type Report } from '../../../core/rule';
import { type GeneralNameType, generalNameTypes } from '../../../domain/csr/data/extensions';
import { lookAlikeShape } from '../../../domain/invisible-characters';
import { type AlternativeName, alternativeNames, baseType, freeName } from '../alternative-names';
import { extensionManual } from '../data/sources';
import { meantType, typeFor } from '../meant-type';
import type { OpensslCnf } from '../model';

const messages = {
  unknown: 'OpenSSL knows no type "{type}" and makes no request (unsupported option). {remedy}',
  missing: 'There is no type in front of this name. OpenSSL makes no request ({reason}). Write {type}: in front.',
  separator: 'A colon stands between type and name here. OpenSSL makes no request (missing value). Write {type}:.',
  doubled: 'The type is written twice: OpenSSL takes "{written}" for part of the name{effect}. Remove it.',
  emptyName: 'There is no name behind {type}:. OpenSSL makes no request (invalid null value). Write one, or remove it.',
  emptyEntry:
    'There is no name behind the "=". OpenSSL writes an empty name into the request, which no authority accepts. Write one, or remove the line.',
  emptyRefused:
    'There is nothing behind the "=". OpenSSL makes no request ({reason}). Write what belongs there, or remove the line.',
  write: 'Change to "{near}"',
  add: 'Write {type}: in front',
  colon: 'Write {type}:',
  remove: 'Remove {written}',
} as const;

/** A name in subjectAltName whose type OpenSSL does not know, or that has none. */
export const alternativeNameType = defineRule({
  meta: {
    id: 'openssl-cnf/alternative-name-type',
    severity: 'error',
    category: 'startup',
    summary: 'A name in subjectAltName without a type, with one that OpenSSL does not know, or with nothing behind it.',
    messages,
    fix: true,
    suggests: true,
    references: [extensionManual],
  },
  check(model: OpensslCnf, report) {
    for (const { names, odd, section } of alternativeNames(model)) {
      // A section named without @ is told by another rule.
      if (names.length === 1 && names[0]!.text === undefined && model.file.sections.has(names[0]!.type)) continue;
      for (const name of odd) {
        const { type, text } = name;
        // What is empty, and the word critical, are told by other rules, and so are lines that were to be comments.
        if ((type === '' && text === undefined) || /^(?:critical$|[;@]|\/\/)/i.test(type)) continue;
        if (lookAlikeShape.test(type)) continue;
        const known = generalNameTypes.find(of => of === baseType(type));
        if (text === undefined) reportWithout(name, report);
        else if (!known) reportUnknown(name, section?.entries, report);
        else if (text !== '') reportDoubled(name, known, report);
        else if (!name.entry) report('emptyName', { at: name.at, data: { type } });
        else if (emptyReasons.has(known))
          report('emptyRefused', { at: name.at, data: { reason: emptyReasons.get(known)! } });
        else report('emptyEntry', { at: name.at, severity: 'warning' });
      }
    }
  },
});

/** What OpenSSL says about types that need something behind them. */
const emptyReasons: ReadonlyMap<GeneralNameType, string> = new Map([
  ['IP', 'bad ip address'],
  ['RID', 'bad object'],
  ['dirName', 'section not found'],
  ['otherName', 'othername error'],
]);

function reportWithout({ type: written, item }: AlternativeName, report: Report<typeof messages>): void {
  const [lead, word = ''] = /^([A-Za-z]+(?:\.\d+)?)[ \t]*[= \t][ \t]*(?=\S)/.exec(written) ?? [];
  const meant = lead && meantType(word);
  if (meant) {
    const edits = [{ span: { start: item.start, end: item.start + lead.length }, newText: `${meant}:` }];
    report('separator', { at: item, data: { type: meant }, fix: { title: 'colon', edits } });
  } else addType(item, typeFor(written), 'missing value', report);
}

function addType(item: AlternativeName['item'], type: string, reason: string, report: Report<typeof messages>): void {
  const edits = [{ span: { start: item.start, end: item.start }, newText: `${type}:` }];
  report('missing', { at: item, data: { type, reason }, suggest: [{ title: 'add', edits }] });
}

type Taken = { has(name: string): boolean } | undefined;

function reportUnknown(name: AlternativeName, taken: Taken, report: Report<typeof messages>): void {
  const { type, typeSpan: at, text, item, entry } = name;
  const whole = `${type}:${text}`;
  if (!entry && /^(?:IP|URI)$/.test(typeFor(whole))) return addType(item, typeFor(whole), 'unsupported option', report);
  const meant = meantType(type);
  const near = meant && taken?.has(meant) ? freeName(baseType(meant), taken) : meant;
  const remedy = near
    ? `Write ${near}.`
    : type === 'UPN'
      ? 'Write otherName:1.3.6.1.4.1.311.20.2.3;UTF8: and the name.'
      : `Write one of ${generalNameTypes.join(', ')}.`;
  const edits = [{ span: at, newText: near ?? '' }];
  report('unknown', { at, data: { type, remedy }, fix: near ? { title: 'write', data: { near }, edits } : undefined });
}

/** `DNS.1 = DNS:a`: OpenSSL looks at nothing behind the first colon, except in an address. */
function reportDoubled(name: AlternativeName, type: GeneralNameType, report: Report<typeof messages>): void {
  const written = /^(?:DNS|IP|email|URI)(?:\.\d+)?:[ \t]*/i.exec(name.text!)?.[0];
  if (!written || name.text === written || (type === 'URI' && !/^URI/i.test(written))) return;
  const effect = type === 'IP' ? ' and makes no request (bad ip address)' : ', which nobody asks for';
  const edits = [{ span: name.spanOf(0, written.length), newText: '' }];
  const severity = type === 'IP' ? 'error' : 'warning';
  const data = { written: written.trim(), effect };
  report('doubled', { at: name.at, severity, data, suggest: [{ title: 'remove', edits }] });
}
