import type { CertificateProfile } from '../../../core/config';
import type { Reference } from '../../../core/rule';

/** A field of the subject that a guide expects, with its value where that is the same for everybody. */
export interface ExpectedField {
  readonly field: string;
  readonly value?: string;
}

export type NameShape = 'address' | 'short' | 'full';

/** What a guide demands of a request. */
export type Requirement =
  /** subjectAltName holds a name of each shape. */
  | { readonly demands: 'names'; readonly shapes: readonly NameShape[] }
  /** subjectAltName holds no more than so many servers. */
  | { readonly demands: 'servers'; readonly most: number }
  /** Signed with this digest. */
  | { readonly demands: 'digest'; readonly digest: string }
  /** An RSA key of one of these sizes. */
  | { readonly demands: 'key'; readonly bits: readonly number[] }
  /** No other extension is critical. */
  | { readonly demands: 'critical'; readonly only: readonly string[] }
  /** The subject is made of these fields in this order, as they are encoded. */
  | { readonly demands: 'subject'; readonly fields: readonly ExpectedField[] }
  /** The subject has these fields. */
  | { readonly demands: 'fields'; readonly fields: readonly string[] }
  /** These fields are written out; what looks abbreviated may still be a name. */
  | { readonly demands: 'written-out'; readonly fields: readonly string[] }
  /** C is a code of ISO 3166. */
  | { readonly demands: 'country' }
  /** CN is the full name that users type. */
  | { readonly demands: 'common-name' };

export interface Profile {
  readonly title: string;
  /** The guide as messages name it. */
  readonly guide: string;
  readonly requirements: readonly Requirement[];
}

const pureConnectGuide = "PureConnect SSO, SA, and Certificate Improvements User's Guide";
const uccxGuide = 'guide "Configure UCCX Solution Certificate Management"';
const eceGuide = 'ECE 15.0 guide';

/** The documents that the requirements are from. */
export const profileReferences: readonly Reference[] = [
  { title: `${pureConnectGuide}, 2022 R2` },
  { title: 'Configure UCCX Solution Certificate Management' },
  { title: `${eceGuide}, SSL for web servers` },
];

const pureConnect: readonly Requirement[] = [
  { demands: 'names', shapes: ['address', 'short', 'full'] },
  { demands: 'digest', digest: 'sha256' },
];

/** What each guide demands of a certificate request. */
export const profiles: Readonly<Record<CertificateProfile, Profile>> = {
  pureconnect: { title: 'PureConnect', guide: pureConnectGuide, requirements: pureConnect },
  'pureconnect-dod': {
    title: 'PureConnect, DoD',
    guide: pureConnectGuide,
    requirements: [
      {
        demands: 'subject',
        fields: [
          { field: 'C', value: 'US' },
          { field: 'O', value: 'U.S. Government' },
          { field: 'OU', value: 'DoD' },
          { field: 'OU', value: 'PKI' },
          { field: 'OU', value: 'CONTRACTOR' },
          { field: 'CN' },
        ],
      },
      ...pureConnect,
    ],
  },
  uccx: {
    title: 'Unified CCX Tomcat',
    guide: uccxGuide,
    requirements: [
      { demands: 'key', bits: [2048, 1024] },
      { demands: 'names', shapes: ['full'] },
      { demands: 'servers', most: 2 },
      { demands: 'critical', only: ['keyUsage', 'basicConstraints'] },
    ],
  },
  iis: {
    title: 'IIS web server of ECE',
    guide: eceGuide,
    requirements: [
      { demands: 'common-name' },
      { demands: 'fields', fields: ['CN', 'O', 'L', 'ST', 'C'] },
      { demands: 'written-out', fields: ['ST', 'L'] },
      { demands: 'country' },
    ],
  },
};

/** Whether a guide says which names subjectAltName has to hold. */
export function asksForNames({ requirements }: Profile): boolean {
  return requirements.some(({ demands }) => demands === 'names');
}

/** The two-letter codes of countries. Source: ISO 3166-1. */
export const countryCodes: ReadonlySet<string> = new Set(
  `AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD
  CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF
  GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN
  KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA
  NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI
  SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI
  VN VU WF WS YE YT ZA ZM ZW`.split(/\s+/),
);

/** Codes that people take for those of a country, with the right one. */
export const otherCountryCodes: ReadonlyMap<string, string> = new Map([
  ['UK', 'GB'],
  ['EN', 'GB'],
  ['EL', 'GR'],
]);
