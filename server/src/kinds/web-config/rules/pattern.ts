import type { Rule } from '../../../core/rule';
import type { WebConfig, WebConfigUnit } from '../model';

/** The rules about patterns and templates. */
export const patternRules: readonly Rule<WebConfig, WebConfigUnit>[] = [];
