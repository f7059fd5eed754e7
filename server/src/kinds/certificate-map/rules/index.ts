import type { Rule } from '../../../core/rule';
import type { CertificateMap } from '../model';
import { badPath } from './bad-path';
import { certificateWithoutKey } from './certificate-without-key';
import { doctype } from './doctype';
import { duplicateEntry } from './duplicate-entry';
import { encoding } from './encoding';
import { invisibleCharacter } from './invisible-character';
import { keyWithoutCertificate } from './key-without-certificate';
import { mergeConflict } from './merge-conflict';
import { nearMissName } from './near-miss-name';
import { notWellFormed } from './not-well-formed';
import { placeholder } from './placeholder';
import { repeatedNode } from './repeated-node';
import { wrongExtension } from './wrong-extension';

/** The rules of this kind. */
export const certificateMapRules = [
  notWellFormed,
  doctype,
  mergeConflict,
  encoding,
  keyWithoutCertificate,
  certificateWithoutKey,
  wrongExtension,
  repeatedNode,
  duplicateEntry,
  nearMissName,
  placeholder,
  badPath,
  invisibleCharacter,
] as readonly Rule<CertificateMap>[];
