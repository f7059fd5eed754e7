import type { Rule } from '../../../core/rule';
import type { FinesseLayout } from '../model';
import { doctype } from './doctype';
import { encoding } from './encoding';
import { gadgetAddress } from './gadget-address';
import { gadgetPath } from './gadget-path';
import { hostIsIpAddress } from './host-is-ip-address';
import { hostNotValid } from './host-not-valid';
import { invisibleCharacter } from './invisible-character';
import { mergeConflict } from './merge-conflict';
import { notTheContextRoot } from './not-the-context-root';
import { notTheGadgetHost } from './not-the-gadget-host';
import { notTheLoadBalancer } from './not-the-load-balancer';
import { notWellFormed } from './not-well-formed';
import { placeholder } from './placeholder';

/** The rules of this kind. */
export const finesseLayoutRules = [
  notWellFormed,
  doctype,
  mergeConflict,
  encoding,
  placeholder,
  invisibleCharacter,
  gadgetAddress,
  gadgetPath,
  hostNotValid,
  hostIsIpAddress,
  notTheLoadBalancer,
  notTheGadgetHost,
  notTheContextRoot,
] as readonly Rule<FinesseLayout>[];
