import { defineRule, type Repair, type Report } from '../../../core/rule';
import { replaceIn } from '../../../syntax/decoded';
import { isSound } from '../../../syntax/regex/problems';
import { schema } from '../data/sources';
import type { WebConfigUnit } from '../model';
import { type PlacedPattern, patternsOf } from '../patterns';

const messages = {
  slash:
    'The path that a rule sees starts without a slash ("about", not "/about"), so this pattern never matches{negated}. Write "^{rest}".',
  slashText:
    'The path that a rule sees starts without a slash ("about", not "/about"), so this pattern never matches{negated}. Take the slash out.',
  host: 'A rule sees the path alone, without scheme and host, so this pattern never matches{negated}. Match the path here, and test the host in a condition with input {variable}.',
  query:
    'A rule sees the path alone, without the query string, so this pattern never matches{negated}. Test the query string in a condition with input {variable}.',
  inner:
    'The path that a rule sees starts without a slash ("about", not "/about"), so this pattern finds "a{sample}" but not "{rest}" itself{missed}. Write "{right}" to take both.',
  without: 'Remove the slash',
  both: 'Write {right}',
  optional: 'Make the slash optional',
} as const;

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
    if (unit.direction !== 'inbound') return;
    const url = patternsOf(unit).find(({ place }) => place === 'url');
    if (url && isSound(url.regex)) checkUrl(url, report);
  },
});

function checkUrl(url: PlacedPattern, report: Report<typeof messages>): void {
  const { value, pattern } = url;
  const { text } = value;
  const negated = pattern.negate ? ', and with negate="true" the rule takes every URL' : '';
  const isRegex = pattern.syntax === 'ECMAScript';
  const host = (isRegex ? /^\^?\(?(?:\?:)?https?\??(?:\((?:\?:)?s\)\??)?\)?:(?:\\?\/){2}/ : /^(?:https?|\*):\/\//).exec(
    text,
  );
  if (host) {
    const end = host[0].length;
    return report('host', { at: value.spanOf(0, end), data: { negated, variable: '{HTTP_HOST}' } });
  }
  const slash = leadingSlash(url);
  if (slash) {
    const [start, end] = slash;
    const suggest: Repair<typeof messages>[] = [{ title: 'without', edits: [replaceIn(value, start, end, '')] }];
    if (isRegex) suggest.push({ title: 'optional', edits: [replaceIn(value, end, end, '?')] });
    const at = value.spanOf(start, end);
    const rest = text.slice(end);
    if (isRegex) report('slash', { at, data: { negated, rest }, suggest });
    else report('slashText', { at, data: { negated }, suggest });
  }
  if (isRegex) checkInnerSlash(url, report);
  const query = isRegex ? queryString(url) : /\?[\w.-]+=/.exec(text);
  if (query) {
    const start = query.index;
    report('query', {
      at: value.spanOf(start, start + query[0].length),
      data: { negated, variable: '{QUERY_STRING}' },
    });
  }
}

/** `/admin` without `^`: the folders in the first place are left out. */
function checkInnerSlash({ value, pattern, regex }: PlacedPattern, report: Report<typeof messages>): void {
  const { root, text } = regex;
  const [slash, next] = root.type === 'sequence' ? root.items : [];
  if (slash?.type !== 'character' || slash.code !== 0x2f || next?.type !== 'character') return;
  const rest = text.slice(slash.end);
  const right = `(?:^|/)${rest}`;
  report('inner', {
    at: value.spanOf(slash.start, slash.end),
    severity: 'info',
    data: {
      sample: `/${rest}`,
      rest,
      right,
      missed: pattern.negate ? ', which the rule takes with negate="true"' : '',
    },
    suggest: [{ title: 'both', data: { right }, edits: [replaceIn(value, slash.start, slash.end, '(?:^|/)')] }],
  });
}

/** The slash that a pattern has to start with. */
function leadingSlash({ pattern, regex }: PlacedPattern): readonly [number, number] | undefined {
  if (pattern.syntax !== 'ECMAScript') return regex.text.startsWith('/') && regex.text.length > 1 ? [0, 1] : undefined;
  const { root } = regex;
  if (root.type !== 'sequence') return undefined;
  const [first, second] = root.items;
  if (first?.type !== 'assertion' || first.kind !== 'start') return undefined;
  return second?.type === 'character' && second.code === 0x2f ? [second.start, second.end] : undefined;
}

/** A `?` for itself with a name and `=` behind it, all of which has to be there. */
function queryString({
  regex: { root, text },
}: PlacedPattern): { readonly index: number; readonly 0: string } | undefined {
  if (root.type !== 'sequence') return undefined;
  const mark = root.items.findIndex(item => item.type === 'character' && item.code === 0x3f);
  const equals = root.items.findIndex((item, index) => index > mark && item.type === 'character' && item.code === 0x3d);
  if (mark < 0 || equals < 0) return undefined;
  const index = root.items[mark]!.start;
  return { index, 0: text.slice(index, root.items[equals]!.end) };
}
