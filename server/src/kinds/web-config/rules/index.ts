import type { Rule } from '../../../core/rule';
import type { WebConfig, WebConfigUnit } from '../model';
import { framingRules } from './framing';
import { meaningRules } from './meaning';
import { patternRules } from './pattern';
import { structureRules } from './structure';

/** The rules of a web.config: how it is written, its patterns and templates, what it brings about, who may frame the application. */
export const webConfigRules: readonly Rule<WebConfig, WebConfigUnit>[] = [
  ...structureRules,
  ...patternRules,
  ...meaningRules,
  ...framingRules,
];
