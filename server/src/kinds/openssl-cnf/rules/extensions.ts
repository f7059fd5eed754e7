import type { Rule } from '../../../core/rule';
import type { OpensslCnf } from '../model';
import { alternativeNameType } from './alternative-name-type';
import { alternativeNamesSection } from './alternative-names-section';
import { criticalMisplaced } from './critical-misplaced';
import { dnsNameNotValid } from './dns-name-not-valid';
import { duplicateAlternativeName } from './duplicate-alternative-name';
import { ipAddressNotValid } from './ip-address-not-valid';
import { unknownExtension } from './unknown-extension';

/** Rules about the extensions of a request, subjectAltName first of all. */
export const extensionRules: readonly Rule<OpensslCnf>[] = [
  unknownExtension,
  criticalMisplaced,
  alternativeNamesSection,
  alternativeNameType,
  ipAddressNotValid,
  dnsNameNotValid,
  duplicateAlternativeName,
] as readonly Rule<OpensslCnf>[];
