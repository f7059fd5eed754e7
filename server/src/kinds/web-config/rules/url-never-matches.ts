import { defineRule, type Report } from '../../../core/rule';
import { replaceIn } from '../../../syntax/decoded';
import { isSound } from '../../../syntax/regex/problems';
import { schema } from '../data/sources';
import { urlMessages as messages } from '../data/url-messages';
import type { WebConfigUnit } from '../model';
import { type PlacedPattern, patternsOf } from '../patterns';
import { checkRootedConditions } from '../rooted-conditions';
import { hostAsFolder, leadingSlashes, optionalMark, questionMark, schemeAndHost } from '../url-pattern';

/** A pattern for the URL that no path can match. */
export const urlNeverMatches = defineRule({
  meta: {
    id: 'web-config/url-never-matches',
    severity: 'warning',
    category: 'ineffective',
    summary: 'A pattern for the URL that asks for a leading slash, a host or a query string, which are not there.',
    messages,
    suggests: true,
    references: [schema],
  },
  checkUnit(unit: WebConfigUnit, report) {
    if (unit.direction === 'map') return;
    checkRootedConditions(unit, report);
    if (unit.direction !== 'inbound') return;
    const url = patternsOf(unit).find(({ place }) => place === 'url');
    if (!url || !isSound(url.regex) || checkHost(url, report)) return;
    if (url.pattern.syntax === 'ECMAScript') checkRegex(url, report);
    else checkText(url, report);
  },
});

/** @returns whether the pattern starts with a scheme and host, so that nothing else need be said */
function checkHost({ value, pattern }: PlacedPattern, report: Report<typeof messages>): boolean {
  const variable = '{HTTP_HOST}';
  const end = schemeAndHost(value.text, pattern.syntax === 'ECMAScript');
  if (end > 0) report('host', { at: value.spanOf(0, end), data: { negated: negatedText(pattern), variable } });
  const folder = end > 0 ? undefined : hostAsFolder(value.text);
  if (!folder) return end > 0;
  const { start, end: last, name } = folder;
  report('hostName', { at: value.spanOf(start, last), severity: 'info', data: { text: name, variable } });
  return false;
}

function negatedText({ negate }: PlacedPattern['pattern']): string {
  return negate ? ', and with negate="true" the rule takes every URL' : '';
}

function checkText({ value, pattern }: PlacedPattern, report: Report<typeof messages>): void {
  const { text } = value;
  const negated = negatedText(pattern);
  if (text.startsWith('/') && text.length > 1) {
    const without = { title: 'without' as const, edits: [replaceIn(value, 0, 1, '')] };
    report('slashText', { at: value.spanOf(0, 1), data: { negated }, suggest: [without] });
  }
  const query = /\?[\w.-]+=/.exec(text);
  const data = { negated, variable: '{QUERY_STRING}' };
  if (query) report('query', { at: value.spanOf(query.index, query.index + query[0].length), data });
}

function checkRegex(url: PlacedPattern, report: Report<typeof messages>): void {
  const { value, pattern, regex } = url;
  const slashes = leadingSlashes(regex);
  if (slashes) tellSlashes(url, slashes.nodes, slashes.always, report);
  else checkInnerSlash(url, report);
  const mark = questionMark(regex.root);
  const behind = mark ? /^[\w.-]*=/.exec(value.text.slice(mark.end))?.[0].length : undefined;
  const found = mark ? { start: mark.start, end: mark.end + (behind ?? 0) } : optionalMark(value.text);
  const data = { negated: negatedText(pattern), variable: '{QUERY_STRING}' };
  if (found) report(mark ? 'query' : 'optionalMark', { at: value.spanOf(found.start, found.end), data });
}

function tellSlashes(
  { value, pattern }: PlacedPattern,
  nodes: readonly { readonly start: number; readonly end: number }[],
  always: boolean,
  report: Report<typeof messages>,
): void {
  const written = (text: string) => nodes.map(({ start, end }) => replaceIn(value, start, end, text));
  const suggest = [
    { title: 'without', edits: written('') },
    { title: 'optional', edits: written('/?') },
  ] as const;
  const { start, end } = nodes[0]!;
  const at = value.spanOf(start, end);
  const data = { negated: negatedText(pattern), rest: value.text.slice(end) };
  if (!always) report('alternative', { at, severity: 'info', suggest });
  else if (start === 1 && nodes.length === 1) report('slash', { at, data, suggest });
  else report('slashText', { at, data, suggest });
}

/** `/admin` without `^`: the folders in the first place are left out. */
function checkInnerSlash({ value, pattern, regex }: PlacedPattern, report: Report<typeof messages>): void {
  const { root, text } = regex;
  const [slash, next] = root.type === 'sequence' ? root.items : [];
  if (slash?.type !== 'character' || slash.code !== 0x2f || next?.type !== 'character' || next.code === 0x2f) return;
  const rest = text.slice(slash.end);
  const right = `(?:^|/)${rest}`;
  const missed = pattern.negate ? ', which the rule takes with negate="true"' : '';
  report('inner', {
    at: value.spanOf(slash.start, slash.end),
    severity: 'info',
    data: { sample: `/${rest}`, rest, right, missed },
    suggest: [{ title: 'both', data: { right }, edits: [replaceIn(value, slash.start, slash.end, '(?:^|/)')] }],
  });
}
