import type { Rule } from '../../../core/rule';
import type { WebConfig, WebConfigUnit } from '../model';
import { framingAnyOrigin } from './framing-any-origin';
import { framingBlocksAllowed } from './framing-blocks-allowed';
import { framingBypass } from './framing-bypass';
import { framingCapture } from './framing-capture';
import { framingInconsistent } from './framing-inconsistent';
import { framingMissing } from './framing-missing';
import { framingNotAllowed } from './framing-not-allowed';

/** The rules about who may frame the application. */
export const framingRules: readonly Rule<WebConfig, WebConfigUnit>[] = [
  framingAnyOrigin,
  framingBypass,
  framingBlocksAllowed,
  framingInconsistent,
  framingCapture,
  framingNotAllowed,
  framingMissing,
];
