import type { CertificateProfile } from '../../../core/config';

export type AnswerId =
  | 'name'
  | 'secondName'
  | 'names'
  | 'addresses'
  | 'organization'
  | 'unit'
  | 'city'
  | 'state'
  | 'country';

/** What is asked for a new request. */
export interface Question {
  readonly id: AnswerId;
  readonly prompt: string;
  readonly example: string;
  readonly isOptional?: boolean;
}

export interface RequestForm {
  readonly profile: CertificateProfile;
  readonly title: string;
  readonly detail: string;
  readonly questions: readonly Question[];
}

const organization: readonly Question[] = [
  { id: 'organization', prompt: 'Organization, its full legal name with Inc, Corp or LLC', example: 'Example Inc' },
  { id: 'unit', prompt: 'Unit of the organization; may be left empty', example: 'Contact Center', isOptional: true },
  { id: 'city', prompt: 'City, written out', example: 'San Jose' },
  { id: 'state', prompt: 'State or province, written out', example: 'California' },
  { id: 'country', prompt: 'Country, two letters of ISO 3166', example: 'US' },
];

const pureConnectNames: readonly Question[] = [
  { id: 'name', prompt: 'Full name of the server', example: 'ic1.example.com' },
  {
    id: 'names',
    prompt: 'Further names, parted by commas; may be left empty; the short name is added by itself',
    example: 'ic.example.com',
    isOptional: true,
  },
  { id: 'addresses', prompt: 'IP addresses of the server, parted by commas', example: '192.0.2.10' },
];

/** What each guide needs to know. */
export const requestForms: readonly RequestForm[] = [
  {
    profile: 'pureconnect',
    title: 'PureConnect',
    detail: 'Addresses, short and full names in subjectAltName; SHA-256',
    questions: [...pureConnectNames, ...organization],
  },
  {
    profile: 'pureconnect-dod',
    title: 'PureConnect for a DoD authority',
    detail: 'The same, with the subject C=US, O=U.S. Government, OU=DoD, OU=PKI, OU=CONTRACTOR',
    questions: pureConnectNames,
  },
  {
    profile: 'uccx',
    title: 'Unified CCX Tomcat',
    detail: 'RSA 2048; the full names of both nodes in subjectAltName',
    questions: [
      { id: 'name', prompt: 'Full name of the first node', example: 'ccx1.example.com' },
      {
        id: 'secondName',
        prompt: 'Full name of the second node; may be left empty',
        example: 'ccx2.example.com',
        isOptional: true,
      },
      ...organization,
    ],
  },
  {
    profile: 'iis',
    title: 'IIS web server of ECE',
    detail: 'The full name that users type in CN; organization, city, state, country',
    questions: [
      {
        id: 'name',
        prompt: 'Full name that users type: of the load balancer where there is one',
        example: 'ece.example.com',
      },
      {
        id: 'names',
        prompt: 'Further names or addresses, parted by commas; may be left empty',
        example: 'web1.example.com, 192.0.2.10',
        isOptional: true,
      },
      ...organization,
    ],
  },
];

/** Why an answer cannot be taken. */
export const answerProblems = {
  missing: 'An answer is needed here.',
  control: 'The answer cannot hold control characters.',
  notHost: (name: string) => `"${name}" is no host name: write letters, digits and hyphens, with dots between.`,
  wildcard: (name: string) => `"${name}" stands for many servers. Write the name of one.`,
  short: (name: string) => `"${name}" has no domain. Write the full name.`,
  address: (text: string) => `"${text}" is no IP address.`,
  url: 'Write the name alone, without https://, port or path.',
  country: 'Write two capital letters of ISO 3166, such as US or DE.',
  abbreviated: 'Write the name out; authorities refuse abbreviations.',
  tooLong: (most: number) => `The answer is too long: at most ${most} characters.`,
};
