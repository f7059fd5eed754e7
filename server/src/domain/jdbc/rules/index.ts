import type { Rule } from '../../../core/rule';
import type { UrlUnit } from '../url-rule';

/** Every rule about connection URLs, by name. */
export const jdbcRules: readonly Rule<unknown, UrlUnit>[] = [];
