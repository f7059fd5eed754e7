import type { Rule } from '../../../core/rule';
import type { ServiceScript } from '../model';
import { blankInName } from './blank-in-name';
import { blankInValue } from './blank-in-value';
import { encoding } from './encoding';
import { invisibleCharacter } from './invisible-character';
import { mergeConflict } from './merge-conflict';
import { nearMissName } from './near-miss-name';
import { placeholder } from './placeholder';
import { repeatedSet } from './repeated-set';
import { sharedLocationDiffers } from './shared-location-differs';
import { sharedLocationNotUnc } from './shared-location-not-unc';

/** The rules of this kind. */
export const serviceScriptRules = [
  encoding,
  mergeConflict,
  placeholder,
  blankInName,
  blankInValue,
  sharedLocationNotUnc,
  sharedLocationDiffers,
  repeatedSet,
  nearMissName,
  invisibleCharacter,
] as readonly Rule<ServiceScript>[];
