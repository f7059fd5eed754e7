import { defineRule, type Report, type Rule, type RuleContext, type RuleDefinition, type Unit } from '../../core/rule';
import type { JdbcUrl } from './url';

/** A piece of a file that holds connection URLs, with what the file says about credentials beside them. */
export interface UrlUnit extends Unit {
  readonly urls: readonly JdbcUrl[];
  /** Whether a user and a password that are not empty stand beside the URL. */
  readonly credentials?: { readonly user: boolean; readonly password: boolean };
}

interface UrlRuleDefinition<Messages extends Record<string, string>>
  extends Pick<RuleDefinition<Messages, unknown, UrlUnit>, 'meta'> {
  readonly checkUrl: (url: JdbcUrl, report: Report<Messages>, context: RuleContext, unit: UrlUnit) => void;
}

/** Makes a rule about one connection URL; it serves every kind whose units hold URLs. */
export function defineUrlRule<const Messages extends Record<string, string>>(
  definition: UrlRuleDefinition<Messages>,
): Rule<unknown, UrlUnit> {
  const { meta, checkUrl } = definition;
  return defineRule<Messages, unknown, UrlUnit>({
    meta,
    checkUnit(unit, report, context) {
      for (const url of unit.urls) checkUrl(url, report, context, unit);
    },
  });
}
