import { defineRule, type Report } from '../../../core/rule';
import { generalNameTypes } from '../../../domain/csr/data/extensions';
import type { ConfEntry, ConfSection } from '../../../syntax/openssl-conf/tree';
import { baseType } from '../alternative-names';
import { extensionManual } from '../data/sources';
import type { OpensslCnf } from '../model';
import { requestPlace } from '../request';
import { gatherNames, moveToExtensions, type Wiring } from '../wiring';

const messages = {
  options:
    'OpenSSL ignores subjectAltName here, and the request has no names. Put it into the section that req_extensions names.',
  name: 'Here it becomes a field of the name, not a list of names. Browsers do not look there. Put it into the section that req_extensions names.',
  asked:
    'Here it is a question about a field of the name, not a list of names. Put it into the section that req_extensions names.',
  entry:
    'OpenSSL ignores {name} here, and the request has no such name. Names for subjectAltName stand in a section of their own: write subjectAltName = @ and its name.',
  refused:
    'Names for subjectAltName do not stand here, and OpenSSL makes no request ({reason}). Put them into a section of their own, and write subjectAltName = @ and its name.',
  move: 'Move it to section "{section}"',
  create: 'Move it to a new section {section} that req_extensions names',
  gather: 'Gather these names in a new section that subjectAltName names',
} as const;

/** A subjectAltName, or a name for it, outside of where OpenSSL looks for them. */
export const misplacedAlternativeNames = defineRule({
  meta: {
    id: 'openssl-cnf/misplaced-alternative-names',
    severity: 'warning',
    category: 'ineffective',
    summary: 'A subjectAltName, or names for it, in the section req, in the name or in front of the first section.',
    messages,
    suggests: true,
    references: [extensionManual],
  },
  check(model: OpensslCnf, report) {
    const { file, request } = model;
    if (!requestPlace(model)) return;
    const { names, extensions, given } = request;
    const places = new Set([file.sections.get('default'), file.sections.get('req'), names]);
    for (const place of places) {
      const entry = place?.entries.get('subjectAltName');
      if (!entry || place === extensions) continue;
      const id = place === names ? (given ? 'name' : 'asked') : 'options';
      report(id, { at: entry.nameSpan, suggest: moved(moveToExtensions(model, entry)) });
    }
    for (const place of new Set([...places, extensions])) reportEntries(place, model, report);
  },
});

function moved(wiring: Wiring | undefined) {
  if (!wiring) return [];
  const { isNew, section, edits } = wiring;
  return [{ title: isNew ? ('create' as const) : ('move' as const), data: { section }, edits }];
}

/** `DNS.1 = …` in a section that holds something else: told once, at the first. */
function reportEntries(place: ConfSection | undefined, model: OpensslCnf, report: Report<typeof messages>): void {
  const entries = [...(place?.entries.values() ?? [])].filter(isNameEntry);
  const [first] = entries;
  if (!first || !place) return;
  const { names, extensions, given } = model.request;
  const wiring = gatherNames(model, entries);
  const suggest = wiring ? [{ title: 'gather' as const, edits: wiring.edits }] : [];
  const reason =
    place === extensions ? 'unknown extension name' : place === names && given ? 'invalid field name' : undefined;
  if (reason) report('refused', { at: first.nameSpan, severity: 'error', data: { reason }, suggest });
  else report('entry', { at: first.nameSpan, data: { name: first.name }, suggest });
}

function isNameEntry({ name }: ConfEntry): boolean {
  return name.includes('.') && generalNameTypes.some(type => type === baseType(name));
}
