import { nearMiss } from '../../../core/near-miss';
import { defineRule, type Report } from '../../../core/rule';
import { certificateTypes, keyUsages, type NamedBit } from '../../../domain/csr/data/extensions';
import type { Objects } from '../../../domain/csr/objects';
import { lookAlikeShape } from '../../../domain/invisible-characters';
import { otherCertificateTypes, otherPurposes, otherUsages } from '../data/other-names';
import { purposes } from '../data/purposes';
import { extensionManual } from '../data/sources';
import { wordedEntries } from '../extension-entries';
import { type ListedItem, listItems } from '../list-items';
import type { OpensslCnf } from '../model';
import { objectsOf } from '../own-objects';
import { mayInclude } from '../unread';

const messages = {
  unknown: 'OpenSSL knows no {extension} "{name}" and makes no request ({reason}). {remedy}',
  blank:
    'Only a comma separates the words here. OpenSSL takes this for one and makes no request ({reason}). Write a comma.',
  colon: 'OpenSSL looks at nothing behind the colon, so only {name} is in the request. Write a comma.',
  rename: 'Change to {near}',
  comma: 'Write commas',
} as const;

/** A word in keyUsage, extendedKeyUsage or nsCertType that OpenSSL does not know. */
export const usageNotValid = defineRule({
  meta: {
    id: 'openssl-cnf/usage-not-valid',
    severity: 'error',
    category: 'startup',
    summary: 'A word in keyUsage, extendedKeyUsage or nsCertType that OpenSSL does not know.',
    messages,
    fix: true,
    suggests: true,
    references: [extensionManual],
  },
  check(model: OpensslCnf, report) {
    const objects = objectsOf(model);
    for (const entry of wordedEntries(model)) {
      const words = wordsOf(entry.name, objects);
      if (!words || (words.extension === 'extendedKeyUsage' && mayInclude(model.file))) continue;
      for (const item of listItems(entry.value)) {
        const { text } = item;
        // The word critical in another place is told by another rule, and so is an empty item.
        if (text === '' || /^critical\b|\scritical$/i.test(text) || lookAlikeShape.test(text)) continue;
        if (!words.has(text)) reportItem(item, words, report);
      }
    }
  },
});

interface Words {
  readonly extension: string;
  readonly names: readonly string[];
  /** Words of others, in small letters. */
  readonly others: ReadonlyMap<string, string>;
  readonly reason: string;
  has(text: string): boolean;
}

function reportItem({ text, at }: ListedItem, words: Words, report: Report<typeof messages>): void {
  const { extension, names, others } = words;
  const name = text.slice(0, 40);
  const reason = `${words.reason}: ${name}`;
  const [head = ''] = text.split(/\s*:/, 1);
  const isColon = head !== text && words.has(head) && extension !== 'extendedKeyUsage';
  const apart = text.split(/[\s;|+&:]+(?:and\s+)?/);
  if (apart.length > 1 && apart.every(word => words.has(word))) {
    const fix = { title: 'comma' as const, edits: [{ span: at, newText: apart.join(', ') }] };
    if (isColon) report('colon', { at, severity: 'warning', data: { name: head }, fix });
    else report('blank', { at, data: { reason }, fix });
    return;
  }
  if (isColon) return report('colon', { at, severity: 'warning', data: { name: head } });
  const near = others.get(text.toLowerCase()) ?? nearMiss(text, names);
  const belongs = near ? undefined : belongsTo(text);
  const remedy = near
    ? `Write ${near}.`
    : belongs
      ? `It belongs to ${belongs}.`
      : `Write one of ${names.slice(0, 9).join(', ')}.`;
  const suggest = near ? [{ title: 'rename' as const, data: { near }, edits: [{ span: at, newText: near }] }] : [];
  report('unknown', { at, data: { extension, name, reason, remedy }, suggest });
}

function belongsTo(word: string): string | undefined {
  if (keyUsages.some(({ name }) => name === word)) return 'keyUsage';
  return purposes.has(word) ? 'extendedKeyUsage' : undefined;
}

function wordsOf(extension: string, objects: Objects): Words | undefined {
  const reason = 'unknown bit string argument';
  if (extension === 'keyUsage') return { extension, reason, others: otherUsages, ...bits(keyUsages) };
  if (extension === 'nsCertType')
    return { extension, reason, others: otherCertificateTypes, ...bits(certificateTypes) };
  if (extension !== 'extendedKeyUsage') return undefined;
  return {
    extension,
    reason: 'invalid object identifier',
    names: [...purposes.keys()],
    others: otherPurposes,
    // OpenSSL takes what stands behind a colon.
    has: text => objects.find(text.replace(/^[^:]*:\s*/, '')) !== undefined,
  };
}

function bits(of: readonly NamedBit[]): Pick<Words, 'names' | 'has'> {
  return {
    names: of.map(({ name }) => name),
    has: text => of.some(({ name, printed }) => name === text || printed === text),
  };
}
