import { defineRule } from '../../../core/rule';
import { readIpAddress } from '../../../domain/csr/ip-address';
import { type AlternativeName, alternativeNames, baseType } from '../alternative-names';
import { removeName } from '../change-names';
import { extensionManual } from '../data/sources';
import type { OpensslCnf } from '../model';

/** A name that subjectAltName holds twice. */
export const duplicateAlternativeName = defineRule({
  meta: {
    id: 'openssl-cnf/duplicate-alternative-name',
    severity: 'warning',
    category: 'hygiene',
    summary: 'A name that stands twice in subjectAltName.',
    messages: {
      twice:
        '"{name}" is already in this list. OpenSSL writes it twice, and some authorities refuse that. Remove one of the two.',
      remove: 'Remove this one',
    },
    suggests: true,
    references: [extensionManual],
  },
  check(model: OpensslCnf, report) {
    for (const { names } of alternativeNames(model)) {
      for (const { name, first } of repeatedIn(names)) {
        const edit = removeName(model.file.text, name);
        report('twice', {
          at: name.at,
          data: { name: name.text!.slice(0, 80) },
          related: [{ span: first.at, message: 'It stands here too' }],
          suggest: edit ? [{ title: 'remove', edits: [edit] }] : [],
        });
      }
    }
  },
});

interface Repeated {
  readonly name: AlternativeName;
  readonly first: AlternativeName;
}

const repeated = new WeakMap<readonly AlternativeName[], readonly Repeated[]>();

function repeatedIn(names: readonly AlternativeName[]): readonly Repeated[] {
  const known = repeated.get(names);
  if (known) return known;
  const seen = new Map<string, AlternativeName>();
  const found: Repeated[] = [];
  for (const name of names) {
    if (!name.text) continue;
    const key = keyOf(baseType(name.type), name.text);
    const first = seen.get(key);
    if (first) found.push({ name, first });
    else seen.set(key, name);
  }
  repeated.set(names, found);
  return found;
}

/** Hosts are the same in any letter case, addresses in any way of writing them. */
function keyOf(type: string, text: string): string {
  if (type === 'IP') return `${type}:${readIpAddress(text) ?? text}`;
  return `${type}:${type === 'DNS' ? text.toLowerCase() : text}`;
}
