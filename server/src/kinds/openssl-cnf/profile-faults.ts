import type { Span, TextEdit } from '../../core/span';
import { fieldType } from '../../domain/csr/subject';
import { isIpv4 } from '../../domain/host-name';
import { countryCodes, type ExpectedField, otherCountryCodes, type Requirement } from './data/profiles';
import type { OpensslCnf } from './model';
import { missingNames, tooManyServers } from './profile-names';
import { optionEntry, requestPlace, valuePlace } from './request';

/** What of a guide's demands a request does not meet: which, where, what the message needs, and what would mend it. */
export interface ProfileFault {
  readonly id:
    | 'names'
    | 'noNames'
    | 'servers'
    | 'domain'
    | 'digest'
    | 'key'
    | 'critical'
    | 'subject'
    | 'field'
    | 'abbreviated'
    | 'country'
    | 'letters'
    | 'commonName';
  readonly at: Span;
  readonly data: Readonly<Record<string, string | number>>;
  readonly repair?: {
    readonly title: 'remove' | 'write' | 'add' | 'create' | 'removeName';
    readonly wanted?: string;
    readonly edits: readonly TextEdit[];
  };
}

/** What a request that OpenSSL makes does not meet of one demand. */
export function faultsOf(model: OpensslCnf, requirement: Requirement): ProfileFault[] {
  switch (requirement.demands) {
    case 'names':
      return missingNames(model, requirement.shapes);
    case 'servers':
      return tooManyServers(model, requirement.most);
    case 'digest':
      return otherDigest(model, requirement.digest);
    case 'key':
      return otherKey(model, requirement.bits);
    case 'critical':
      return otherCritical(model, requirement.only);
    case 'subject':
      return otherSubject(model, requirement.fields);
    case 'fields':
      return missingFields(model, requirement.fields);
    case 'written-out':
      return abbreviations(model, requirement.fields);
    case 'country':
      return otherCountry(model);
    case 'common-name':
      return fieldsNamed(model, 'CN').flatMap(({ value, from }) =>
        value.includes('.') && !isIpv4(value)
          ? []
          : [{ id: 'commonName' as const, at: from.value.span, data: { value } }],
      );
  }
}

const fieldsNamed = ({ csr }: OpensslCnf, field: string) => csr.subject.filter(({ name }) => name === field);

const writes = (wanted: string, span: Span) => ({
  title: 'write' as const,
  wanted,
  edits: [{ span, newText: wanted }],
});

/** A digest that is weak is told by another rule. */
function otherDigest(model: OpensslCnf, wanted: string): ProfileFault[] {
  const entry = optionEntry(model, 'default_md');
  const { digest } = model.csr;
  if (!entry || digest === wanted || !/^sha(?:\d{3}|3-\d{3})/.test(digest)) return [];
  const at = valuePlace(entry);
  return [{ id: 'digest', at, data: { digest, wanted }, repair: writes(wanted, at) }];
}

/** A key that is too small is told by another rule. */
function otherKey(model: OpensslCnf, sizes: readonly number[]): ProfileFault[] {
  const entry = optionEntry(model, 'default_bits');
  const { bits } = model.csr.key;
  if (!entry || sizes.includes(bits) || bits < sizes[0]!) return [];
  const at = valuePlace(entry);
  return [{ id: 'key', at, data: { bits, wanted: sizes[0]! }, repair: writes(String(sizes[0]), at) }];
}

function otherCritical({ csr }: OpensslCnf, only: readonly string[]): ProfileFault[] {
  return csr.extensions
    .filter(({ critical, name }) => critical && !only.includes(name))
    .map(({ name, from: { value } }) => {
      const at = value.spanOf(0, 'critical,'.length);
      const word = /^critical,\s*/.exec(value.text)![0];
      const edit = { span: value.spanOf(0, word.length), newText: '' };
      return {
        id: 'critical',
        at,
        data: { name, others: only.join(' and ') },
        repair: { title: 'remove', edits: [edit] },
      };
    });
}

/** A field that is asked for without a default is left to who answers: PureConnect puts the name of the server into CN. */
function otherSubject(model: OpensslCnf, wanted: readonly ExpectedField[]): ProfileFault[] {
  const { subject, dropped } = model.csr;
  const isLeft = (field: string) => dropped.some(({ entry, what }) => entry !== undefined && what === field);
  const expected = wanted.filter(
    ({ field, value }) => value !== undefined || fieldsNamed(model, field).length > 0 || !isLeft(field),
  );
  const differs = (index: number): boolean => {
    const { name, value } = subject[index] ?? {};
    const of = expected[index];
    if (!of || name !== of.field) return true;
    return of.value !== undefined && of.value.toLowerCase() !== value?.toLowerCase();
  };
  const count = Math.max(subject.length, expected.length);
  const first = Array.from({ length: count }, (_, index) => index).find(differs);
  if (first === undefined) return [];
  const text = subject.map(({ name, value }) => `${name}=${value}`).join(', ');
  const written = wanted.map(({ field, value }) => `${field}=${value ?? 'the name of the server'}`).join(', ');
  return [
    { id: 'subject', at: subject[first]?.from.span ?? namesPlace(model), data: { subject: text, wanted: written } },
  ];
}

/** Where the section of the subject is named; what stands for the request where nothing names it. */
function namesPlace(model: OpensslCnf): Span {
  const option = optionEntry(model, 'distinguished_name');
  return option ? valuePlace(option) : requestPlace(model)!;
}

function missingFields(model: OpensslCnf, fields: readonly string[]): ProfileFault[] {
  const asked = model.request.given
    ? []
    : [...(model.request.names?.entries.keys() ?? [])].map(key => fieldType(key).type);
  const isAsked = (field: string) =>
    model.csr.dropped.some(of => of.entry && of.what === field) || asked.includes(field);
  const missing = fields.filter(field => fieldsNamed(model, field).length === 0 && !isAsked(field));
  return missing.length === 0 ? [] : [{ id: 'field', at: namesPlace(model), data: { field: missing.join(', ') } }];
}

/** `CA`, `Calif.`, `NYC`: two or three capitals, or a dot at the end. */
function abbreviations(model: OpensslCnf, fields: readonly string[]): ProfileFault[] {
  return fields.flatMap(field =>
    fieldsNamed(model, field)
      .filter(({ value }) => /^[A-Z]{2,3}$|^\S+\.$/.test(value))
      .map(({ value, from }) => ({ id: 'abbreviated' as const, at: from.value.span, data: { field, value } })),
  );
}

function otherCountry(model: OpensslCnf): ProfileFault[] {
  return fieldsNamed(model, 'C').flatMap(({ value, from }): ProfileFault[] => {
    const at = from.value.span;
    const code = value.toUpperCase();
    if (countryCodes.has(value)) return [];
    if (countryCodes.has(code)) return [{ id: 'letters', at, data: { value, wanted: code }, repair: writes(code, at) }];
    const meant = otherCountryCodes.get(code);
    return [{ id: 'country', at, data: { value }, ...(meant ? { repair: writes(meant, at) } : {}) }];
  });
}
