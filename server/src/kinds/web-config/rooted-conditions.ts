import type { Report } from '../../core/rule';
import { replaceIn } from '../../syntax/decoded';
import { isSound } from '../../syntax/regex/problems';
import type { urlMessages } from './data/url-messages';
import type { WebConfigUnit } from './model';
import { patternsOf } from './patterns';
import { soleVariable } from './places';
import { lacksLeadingSlash, schemeAndHost } from './url-pattern';

/** Variables that hold the path from the root of the site on, with the slash in front. */
const rooted = new Set(['URL', 'REQUEST_URI', 'PATH_INFO', 'SCRIPT_NAME']);

/** Tells the conditions on such a variable whose pattern asks for something else where the slash is. */
export function checkRootedConditions(unit: WebConfigUnit, report: Report<typeof urlMessages>): void {
  // What these hold before a rule of the whole server runs is another thing.
  if (unit.direction === 'inbound' && unit.global) return;
  for (const { condition, pattern, regex, value } of patternsOf(unit)) {
    const variable = soleVariable(condition?.input) ?? '';
    if (!rooted.has(variable) || pattern.syntax !== 'ECMAScript') continue;
    if (!isSound(regex) || !lacksLeadingSlash(regex) || schemeAndHost(value.text, true) > 0) continue;
    const right = `^/${value.text.slice(1)}`;
    const negated = pattern.negate ? ', and with negate="true" the condition is always met' : '';
    const edits = [replaceIn(value, 1, 1, '/')];
    report('noSlash', {
      at: value.span,
      data: { variable, negated, right },
      suggest: [{ title: 'withSlash', data: { right }, edits }],
    });
  }
}
