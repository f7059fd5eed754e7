import type { Rule } from '../../../core/rule';
import type { ConfUnit, OpensslCnf } from '../model';
import { alternativeNameType } from './alternative-name-type';
import { alternativeNamesSection } from './alternative-names-section';
import { authorityRequest } from './authority-request';
import { basicConstraintsNotValid } from './basic-constraints-not-valid';
import { commonNameNotListed } from './common-name-not-listed';
import { criticalMisplaced } from './critical-misplaced';
import { dnsNameNotValid } from './dns-name-not-valid';
import { duplicateAlternativeName } from './duplicate-alternative-name';
import { emptyItem } from './empty-item';
import { extensionsNotRequested } from './extensions-not-requested';
import { ipAddressNotValid } from './ip-address-not-valid';
import { issuerInRequest } from './issuer-in-request';
import { keyIdentifierNotValid } from './key-identifier-not-valid';
import { misplacedAlternativeNames } from './misplaced-alternative-names';
import { misplacedExtension } from './misplaced-extension';
import { unknownExtension } from './unknown-extension';
import { unusedNames } from './unused-names';
import { usageNotValid } from './usage-not-valid';

/** Rules about the extensions of a request, subjectAltName first of all. */
export const extensionRules: readonly Rule<OpensslCnf, ConfUnit>[] = [
  unknownExtension,
  criticalMisplaced,
  emptyItem,
  alternativeNamesSection,
  alternativeNameType,
  ipAddressNotValid,
  dnsNameNotValid,
  duplicateAlternativeName,
  commonNameNotListed,
  extensionsNotRequested,
  misplacedAlternativeNames,
  misplacedExtension,
  unusedNames,
  usageNotValid,
  basicConstraintsNotValid,
  keyIdentifierNotValid,
  issuerInRequest,
  authorityRequest,
] as readonly Rule<OpensslCnf, ConfUnit>[];
