import { defineRule } from '../../../core/rule';
import { generalNameTypes } from '../../../domain/csr/data/extensions';
import { baseType, dnsNamesOf, requestedNames } from '../alternative-names';
import { extensionManual } from '../data/sources';
import { addLineBehind } from '../lines';
import type { OpensslCnf } from '../model';

/** A host in CN that subjectAltName does not hold. */
export const commonNameNotListed = defineRule({
  meta: {
    id: 'openssl-cnf/common-name-not-listed',
    severity: 'warning',
    category: 'ineffective',
    summary: 'A host name in CN that is not in subjectAltName.',
    messages: {
      listed:
        'subjectAltName does not hold "{name}", and browsers look only there. Users who go to {name} are warned of the certificate. Add DNS:{name}.',
      none: 'There is no subjectAltName, and browsers look only there, not at CN. Users who go to {name} are warned of the certificate. Add subjectAltName = DNS:{name} to the extensions of the request.',
      add: 'Add {name} to subjectAltName',
      create: 'Add subjectAltName = DNS:{name}',
    },
    suggests: true,
    references: [
      extensionManual,
      { title: 'RFC 6125, section 6.4.4' },
      { title: 'UCCX Solution Certificate Management' },
    ],
  },
  check(model: OpensslCnf, report) {
    const { request, file } = model;
    const common = request.fields.filter(({ object }) => object.shortName === 'CN').at(-1);
    const name = common?.text ?? '';
    if (!common || !isHost(name) || model.markers.length > 0) return;
    const at = common.entry.value.span;
    const found = requestedNames(model);
    if (!found) {
      const elsewhere = [...file.sections.values()].some(({ entries }) => entries.has('subjectAltName'));
      // Other rules tell of a subjectAltName that is there and not taken.
      if (elsewhere || model.csr.error || isAuthority(model)) return;
      const header = request.extensions?.headers[0];
      const edits = header
        ? [addLineBehind(file.text, header.rest ?? header.span, `subjectAltName = DNS:${name}`)]
        : [];
      report('none', { at, data: { name }, suggest: edits.length > 0 ? [{ title: 'create', edits }] : [] });
      return;
    }
    const { entry, section, sectionName, names, odd } = found;
    if (sectionName !== undefined && !section) return;
    // A name of an unknown type may well be this one.
    if (isCovered(name, dnsNamesOf(names)) || odd.some(({ type, text }) => text === undefined || !isType(type))) return;
    const last = names.at(-1)?.entry;
    const edits = section
      ? [addLineBehind(file.text, (last ?? entry).span, `DNS.${freeNumber(section.entries)} = ${name}`)]
      : [{ span: { start: entry.value.span.end, end: entry.value.span.end }, newText: `, DNS:${name}` }];
    report('listed', {
      at,
      data: { name },
      related: [{ span: entry.nameSpan, message: 'The list' }],
      suggest: [{ title: 'add', edits }],
    });
  },
});

const isType = (type: string) => (generalNameTypes as readonly string[]).includes(baseType(type));

/** A name with a dot that a browser could ask for. */
function isHost(name: string): boolean {
  return (
    /^(?:\*\.)?[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)+$/i.test(name) && !/\.\d+$/.test(name)
  );
}

/** Whether a name is one of some in small letters, or one of them stands for it with a `*`. */
function isCovered(name: string, names: ReadonlySet<string>): boolean {
  const lower = name.toLowerCase();
  return names.has(lower) || names.has(`*${lower.slice(lower.indexOf('.'))}`);
}

function freeNumber(entries: ReadonlyMap<string, unknown>): number {
  let number = 1;
  while (entries.has(`DNS.${number}`)) number++;
  return number;
}

function isAuthority({ csr }: OpensslCnf): boolean {
  return csr.extensions.some(({ values }) => values.includes('CA:TRUE'));
}
