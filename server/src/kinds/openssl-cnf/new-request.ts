import type { CertificateProfile } from '../../core/config';
import { readIpAddress } from '../../domain/csr/ip-address';
import { asciiHost, hostNameFault } from '../../domain/host-name';
import { encodeValue } from '../../syntax/openssl-conf/value';
import { countryCodes, profiles } from './data/profiles';
import { type AnswerId, answerProblems as problems, type Question, requestForms } from './data/request-forms';

export type Answers = Readonly<Partial<Record<AnswerId, string>>>;

/** Characters that fit, by field. Source: RFC 5280, appendix A. */
const longest: Readonly<Partial<Record<AnswerId, number>>> = {
  name: 64,
  organization: 64,
  unit: 64,
  city: 128,
  state: 128,
};

/** Why an answer cannot be taken, in words; undefined where it can. */
export function answerProblem({ id, isOptional }: Question, answer: string): string | undefined {
  const text = answer.trim();
  if (text === '') return isOptional ? undefined : problems.missing;
  const isList = id === 'names' || id === 'addresses';
  if (/[\0-\x1f\x7f]/.test(isList ? text.replace(/[\t\r\n]/g, ' ') : text)) return problems.control;
  const most = longest[id];
  const length = id === 'name' ? asciiHost(text).length : [...text].length;
  if (most !== undefined && length > most) return problems.tooLong(most);
  switch (id) {
    case 'name':
    case 'secondName':
      return hostProblem(text) ?? (text.includes('.') ? undefined : problems.short(text));
    case 'names':
      return firstOf(listOf(text), each =>
        isAddress(each) ? undefined : hostProblem(each.replace(/^\*\.(?=.+\.)/, '')),
      );
    case 'addresses':
      return firstOf(listOf(text), each => (isAddress(each) ? undefined : problems.address(each)));
    case 'country':
      return countryCodes.has(text.toUpperCase()) ? undefined : problems.country;
    case 'city':
    case 'state':
      return /^[A-Z]{2,3}$|^\S+\.$/.test(text) ? problems.abbreviated : undefined;
    default:
      return undefined;
  }
}

function hostProblem(name: string): string | undefined {
  if (/^[a-z]+:\/\/|[/:]/i.test(name)) return problems.url;
  if (name.includes('*')) return problems.wildcard(name);
  return hostNameFault(name) || name.endsWith('.') ? problems.notHost(name) : undefined;
}

function firstOf(list: readonly string[], check: (each: string) => string | undefined): string | undefined {
  for (const each of list) {
    const problem = check(each);
    if (problem) return problem;
  }
  return undefined;
}

const isAddress = (text: string): boolean => readIpAddress(text) !== undefined;

function listOf(text: string): string[] {
  return text.split(/[\s,;]+/).filter(each => each !== '');
}

/** The file that makes the request, or what is wrong with the answers. */
export function newRequest(
  profile: CertificateProfile,
  answers: Answers,
): { readonly text: string } | { readonly problems: Readonly<Partial<Record<AnswerId, string>>> } {
  const form = requestForms.find(of => of.profile === profile)!;
  const found: Partial<Record<AnswerId, string>> = {};
  const asked: Partial<Record<AnswerId, string>> = {};
  for (const question of form.questions) {
    const answer = answers[question.id] ?? '';
    asked[question.id] = answer;
    const problem = answerProblem(question, answer);
    if (problem) found[question.id] = problem;
  }
  if (Object.keys(found).length > 0) return { problems: found };
  return { text: `${fileFor(profile, asked).join('\n')}\n` };
}

function fileFor(profile: CertificateProfile, answers: Answers): string[] {
  const isPrompted = profile.startsWith('pureconnect');
  const dn = isPrompted ? 'req_distinguished_name' : 'dn';
  const fields = fieldsFor(profile, answers);
  const names = namesFor(profile, answers);
  const addresses = addressesFor(answers);
  return [
    `# Certificate request for ${profiles[profile].title}, after: ${profiles[profile].guide}`,
    '[ req ]',
    'default_bits = 2048',
    'default_md = sha256',
    'string_mask = utf8only',
    'utf8 = yes',
    ...(isPrompted ? [] : ['prompt = no']),
    `distinguished_name = ${dn}`,
    'req_extensions = v3_req',
    '',
    `[ ${dn} ]`,
    ...(isPrompted ? promptedLines(fields) : givenLines(fields)),
    '',
    '[ v3_req ]',
    ...extensionsFor(profile),
    'subjectAltName = @alt_names',
    '',
    '[ alt_names ]',
    ...names.map((name, index) => `DNS.${index + 1} = ${name}`),
    ...addresses.map((address, index) => `IP.${index + 1} = ${address}`),
  ];
}

type Field = readonly [name: string, question: string, value: string];

/** The subject, in its order. */
function fieldsFor(profile: CertificateProfile, answers: Answers): Field[] {
  const of = (id: AnswerId) => (answers[id] ?? '').trim();
  const name: Field = ['commonName', 'Common Name (name of the server)', dnsName(of('name'))];
  if (profile === 'pureconnect-dod')
    return [
      ['countryName', 'Country Name (2 letter code)', 'US'],
      ['organizationName', 'Organization Name', 'U.S. Government'],
      ['organizationalUnitName', 'Organizational Unit Name', 'DoD'],
      ['organizationalUnitName', 'Second Organizational Unit Name', 'PKI'],
      ['organizationalUnitName', 'Third Organizational Unit Name', 'CONTRACTOR'],
      name,
    ];
  const fields: Field[] = [
    ['countryName', 'Country Name (2 letter code)', of('country').toUpperCase()],
    ['stateOrProvinceName', 'State or Province Name', of('state')],
    ['localityName', 'Locality Name', of('city')],
    ['organizationName', 'Organization Name', of('organization')],
    ['organizationalUnitName', 'Organizational Unit Name', of('unit')],
    name,
  ];
  return fields.filter(([, , value]) => value !== '');
}

const shortNames: Readonly<Record<string, string>> = {
  countryName: 'C',
  stateOrProvinceName: 'ST',
  localityName: 'L',
  organizationName: 'O',
  organizationalUnitName: 'OU',
  commonName: 'CN',
};

function givenLines(fields: readonly Field[]): string[] {
  return fields.map(([name, , value]) => `${shortNames[name]} = ${encodeValue(value)}`);
}

function promptedLines(fields: readonly Field[]): string[] {
  const seen = new Map<string, number>();
  return fields.flatMap(([name, question, value]) => {
    const number = seen.get(name) ?? 0;
    seen.set(name, number + 1);
    const key = name.startsWith('organization') ? `${number}.${name}` : name;
    const limits = { countryName: [`${key}_min = 2`, `${key}_max = 2`], commonName: [`${key}_max = 64`] };
    const own = limits[name as keyof typeof limits] ?? [];
    return [`${key} = ${question}`, `${key}_default = ${encodeValue(value)}`, ...own];
  });
}

function extensionsFor(profile: CertificateProfile): string[] {
  const critical = profile === 'uccx' ? 'critical, ' : '';
  return [
    `basicConstraints = ${critical}CA:FALSE`,
    `keyUsage = ${critical}digitalSignature, keyEncipherment`,
    `extendedKeyUsage = ${profile === 'iis' ? 'serverAuth' : 'serverAuth, clientAuth'}`,
  ];
}

function namesFor(profile: CertificateProfile, answers: Answers): string[] {
  const name = dnsName((answers.name ?? '').trim());
  const short = profile.startsWith('pureconnect') ? [name.slice(0, name.indexOf('.'))] : [];
  const second = profile === 'uccx' ? [(answers.secondName ?? '').trim()] : [];
  const further = profile === 'uccx' ? [] : listOf(answers.names ?? '').filter(each => !isAddress(each));
  const unique = new Map<string, string>();
  for (const each of [name, ...short, ...second, ...further].filter(of => of !== '').map(dnsName))
    if (!unique.has(each.toLowerCase())) unique.set(each.toLowerCase(), each);
  return [...unique.values()];
}

/** The addresses, among further names too, each once however it is written. */
function addressesFor(answers: Answers): string[] {
  const all = [...listOf(answers.names ?? ''), ...listOf(answers.addresses ?? '')].filter(isAddress);
  const first = new Map<string | undefined, string>();
  for (const address of all) if (!first.has(readIpAddress(address))) first.set(readIpAddress(address), address);
  return [...first.values()];
}

/** A name as certificates hold it: ASCII. */
function dnsName(name: string): string {
  if (/^[\0-\x7f]*$/.test(name)) return name;
  return name.startsWith('*.') ? `*.${asciiHost(name.slice(2))}` : asciiHost(name);
}
