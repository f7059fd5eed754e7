import type { InboundRule, OutboundRule, PreCondition, RedirectType, RewriteRule } from '../../domain/rewrite/model';
import { faceWording as say } from './data/face-wording';
import { headerOfRule } from './headers';

/** The status that a redirect answers with. */
export const redirectStatus: Readonly<Record<RedirectType, number>> = {
  Permanent: 301,
  Found: 302,
  SeeOther: 303,
  Temporary: 307,
};

/** What a rule does, in a line: `→ Redirect 301 https://…`. */
export function summaryOf(rule: RewriteRule): string {
  const does = rule.direction === 'inbound' ? inboundSummary(rule) : outboundSummary(rule);
  return rule.enabled ? does : `${does} ${say.off}`;
}

function inboundSummary({ action, stopProcessing }: InboundRule): string {
  const url = cut(action?.url?.text ?? '');
  switch (action?.type) {
    case 'Rewrite':
      return `→ Rewrite ${url}`;
    case 'Redirect':
      return `→ Redirect ${redirectStatus[action.redirectType]} ${url}`;
    case 'CustomResponse':
      return `→ ${action.statusCode}${action.subStatusCode ? `.${action.subStatusCode}` : ''}`;
    case 'AbortRequest':
      return '→ AbortRequest';
    default:
      return stopProcessing ? say.stops : say.nothing;
  }
}

function outboundSummary(rule: OutboundRule): string {
  const { match, action, stopProcessing } = rule;
  if (action?.type !== 'Rewrite') return stopProcessing ? say.stops : say.nothing;
  const target = headerOfRule(rule) ?? match?.serverVariable?.text ?? tagsOf(rule);
  return `→ ${target}: ${cut(action.value?.text ?? '')}`.trimEnd();
}

function tagsOf({ match }: OutboundRule): string {
  return match && match.filterByTags.length > 0 ? `<${match.filterByTags.join('>, <').toLowerCase()}>` : say.body;
}

/** What a precondition asks for: `{RESPONSE_CONTENT_TYPE} ^text/html`. */
export function askedOf({ list, grouping }: PreCondition): string {
  const tests = list.map(
    ({ input, pattern }) => `${input?.text ?? ''} ${pattern.negate ? say.not : ''}${pattern.text?.text ?? ''}`,
  );
  return cut(tests.join(grouping === 'MatchAny' ? ` ${say.or} ` : ` ${say.and} `));
}

const longest = 80;

/** A text on one line, cut where it is long. */
export function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}
