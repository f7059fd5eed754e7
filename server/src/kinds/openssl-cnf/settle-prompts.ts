import type { TextEdit } from '../../core/span';
import { fieldSuffixes, fieldType } from '../../domain/csr/subject';
import type { ConfEntry, ConfSection } from '../../syntax/openssl-conf/tree';
import { wholeLines } from './lines';
import type { OpensslCnf } from './model';
import { objectsOf } from './own-objects';

/** What belongs to the prompt of a field: its default, limit or fixed answer. */
export interface Leftover {
  readonly entry: ConfEntry;
  /** The name of the field. */
  readonly field: string;
  readonly suffix: (typeof fieldSuffixes)[number];
}

/** The entries of a section that belong to prompts. */
export function leftoversIn(section: ConfSection | undefined, model: OpensslCnf): Leftover[] {
  if (!section) return [];
  const objects = objectsOf(model);
  return [...section.entries.values()].flatMap(entry => {
    const suffix = fieldSuffixes.find(of => entry.name.endsWith(of));
    const field = suffix && entry.name.slice(0, -suffix.length);
    if (!field || objects.find(fieldType(entry.name).type)) return [];
    const isField = section.entries.has(field) || objects.find(fieldType(field).type);
    return isField ? [{ entry, field, suffix }] : [];
  });
}

/** Whether a value is what templates ask, as OpenSSL's own file and most copies of it word it. */
export function isQuestion(text: string): boolean {
  return /\((?:2 letter code|full name|e\.?g[.:,]{0,2} )/i.test(text);
}

/** Whether every field of a section is a question, or has an answer beside it. */
export function isTemplate(section: ConfSection | undefined, leftovers: readonly Leftover[]): boolean {
  const asked = new Set(leftovers.map(({ field }) => field));
  const own = new Set(leftovers.map(({ entry }) => entry));
  const fields = [...(section?.entries.values() ?? [])].filter(entry => !own.has(entry));
  return leftovers.length > 0 && fields.every(({ name, value }) => asked.has(name) || isQuestion(value.text));
}

/** The edits after which every answer is the value of its field, and nothing of a section belongs to prompts any more. */
export function settlePrompts(section: ConfSection, leftovers: readonly Leftover[], text: string): TextEdit[] {
  const edits: TextEdit[] = [];
  const remove = (entry: ConfEntry) => edits.push({ span: wholeLines(entry), newText: '' });
  const byField = new Map<string, Leftover[]>();
  for (const leftover of leftovers) byField.set(leftover.field, [...(byField.get(leftover.field) ?? []), leftover]);
  for (const [field, own] of byField) {
    const answer =
      own.find(of => of.suffix === '_value' && of.entry.value.text !== '') ??
      own.find(of => of.suffix === '_default' && of.entry.value.text !== '');
    const question = section.entries.get(field);
    for (const of of own) if (of !== answer || question) remove(of.entry);
    if (question && answer) {
      const { start, end } = answer.entry.value.span;
      edits.push({ span: question.value.span, newText: text.slice(start, end) });
    } else if (question) remove(question);
    else if (answer) {
      const { end } = answer.entry.nameSpan;
      edits.push({ span: { start: end - answer.suffix.length, end }, newText: '' });
    }
  }
  // A question that has no answer is no value.
  for (const entry of section.entries.values())
    if (!byField.has(entry.name) && isQuestion(entry.value.text)) remove(entry);
  return edits;
}
