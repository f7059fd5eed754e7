import type { Rule } from '../../../core/rule';
import type { WebConfig, WebConfigUnit } from '../model';

/** The rules about what rules and headers bring about. */
export const meaningRules: readonly Rule<WebConfig, WebConfigUnit>[] = [];
