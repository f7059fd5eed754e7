import { defineRule, type Report } from '../../../core/rule';
import { generalNameTypes } from '../../../domain/csr/data/extensions';
import { readIpAddress } from '../../../domain/csr/ip-address';
import { type AlternativeNames, baseType, requestedNames } from '../alternative-names';
import { addName } from '../change-names';
import { asksForNames, profiles } from '../data/profiles';
import { extensionManual } from '../data/sources';
import { isCovered, isHost, mayBe } from '../listed-hosts';
import type { OpensslCnf } from '../model';
import type { RequestField } from '../request';
import { mayBeUnseen } from '../unread';
import { addToExtensions } from '../wiring';
import { unusedNameSections } from './unused-names';

const messages = {
  listed:
    'subjectAltName does not hold "{name}", and browsers look only there. Users who go to {name} are warned of the certificate. Add {type}:{name}.',
  none: 'There is no subjectAltName, and browsers look only there, not at CN. Users who go to {name} are warned of the certificate. Add subjectAltName = {type}:{name} to the extensions of the request.',
  add: 'Add {name} to subjectAltName',
  create: 'Add subjectAltName = {type}:{name}',
} as const;

/** A host in CN that subjectAltName does not hold. */
export const commonNameNotListed = defineRule({
  meta: {
    id: 'openssl-cnf/common-name-not-listed',
    severity: 'warning',
    category: 'ineffective',
    summary: 'A host name in CN that is not in subjectAltName.',
    messages,
    suggests: true,
    references: [
      extensionManual,
      { title: 'RFC 6125, section 6.4.4' },
      { title: 'UCCX Solution Certificate Management' },
    ],
  },
  check(model: OpensslCnf, report, { config }) {
    const common = model.request.fields.filter(({ object }) => object.shortName === 'CN').at(-1);
    if (!common || model.markers.length > 0) return;
    const found = requestedNames(model);
    // Where the guide of a product asks for names, its own rule says which.
    const isAsked = config.certificate && asksForNames(profiles[config.certificate]);
    if (!found && !isAsked) reportNone(common, model, report);
    if (found && (isHost(common.text) || readIpAddress(common.text))) reportMissing(common, found, model, report);
  },
});

type Reporter = Report<typeof messages>;

const typeOf = (name: string) => (readIpAddress(name) === undefined ? 'DNS' : 'IP');

function reportNone({ text: name, entry }: RequestField, model: OpensslCnf, report: Reporter): void {
  const { file, request, csr } = model;
  const isServer = request.extensions?.entries.get('extendedKeyUsage')?.value.text.includes('serverAuth');
  if (!isHost(name) && !(isServer && /^[\w.-]+$/.test(name))) return;
  const elsewhere = [...file.sections.values()].some(({ entries }) => entries.has('subjectAltName'));
  // Other rules tell of a subjectAltName that is there and not taken, and of names that nothing refers to.
  if (elsewhere || csr.error || isAuthority(model) || unusedNameSections(file).length > 0) return;
  if (mayBeUnseen(file, 'subjectAltName', 'req_extensions') || isNamed(model)) return;
  const type = typeOf(name);
  const wiring = addToExtensions(model, [`subjectAltName = ${type}:${name}`]);
  const suggest = wiring ? [{ title: 'create' as const, edits: wiring.edits }] : [];
  report('none', { at: entry.value.span, data: { name, type }, suggest });
}

/** Whether names for subjectAltName stand where they are not looked for, which another rule tells. */
function isNamed({ file, request }: OpensslCnf): boolean {
  const places = [file.sections.get('req'), request.names, request.extensions];
  return places.some(place => [...(place?.entries.keys() ?? [])].some(key => /^(?:DNS|IP)\./.test(key)));
}

function reportMissing(common: RequestField, found: AlternativeNames, model: OpensslCnf, report: Reporter): void {
  const { entry, section, sectionName, names, odd, isWhole } = found;
  const { text: name } = common;
  if ((sectionName !== undefined && !section) || !isWhole || section?.entries.size === 0) return;
  if (isCovered(name, names)) return;
  // A name of an unknown type, one that says more than a name should and template text have their own findings.
  const lower = name.toLowerCase();
  const isOwn = odd.some(({ type, text }) => text === undefined || !isType(type) || mayBe(text, lower));
  const replaced = section ? section.replaced : (model.request.extensions?.replaced ?? []);
  if (isOwn || replaced.some(({ value }) => value.text.toLowerCase().includes(lower))) return;
  if (section && mayBeUnseen(model.file, name)) return;
  const type = typeOf(name);
  const edits = [addName(model.file.text, found, type, name)];
  report('listed', {
    at: common.entry.value.span,
    data: { name, type },
    related: [{ span: entry.nameSpan, message: 'The list' }],
    suggest: [{ title: 'add', edits }],
  });
}

const isType = (type: string) => generalNameTypes.some(of => of === baseType(type));

function isAuthority({ csr }: OpensslCnf): boolean {
  return csr.extensions.some(({ values }) => values.includes('CA:TRUE'));
}
