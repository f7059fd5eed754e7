import type { Completion } from '../../core/kind';
import { cspDirectives } from '../../domain/http-headers/data/csp-directives';
import { type Decoded, offsetIn } from '../../syntax/decoded';

/** Sources that may stand in most directives, and those of `frame-ancestors`. */
const sources = ["'self'", "'none'", 'https:', 'data:', "'unsafe-inline'"];
const ancestors = ["'self'", "'none'"];

/** What may stand in a Content-Security-Policy at `offset`: a directive behind a semicolon, a source behind its name. */
export function policyCompletions(value: Decoded, offset: number): Completion[] {
  const at = offsetIn(value, offset);
  const { text } = value;
  const from = Math.max(text.lastIndexOf(';', at - 1), text.lastIndexOf(',', at - 1)) + 1;
  const [directive = '', ...before] = text
    .slice(from, at)
    .split(/\s+/)
    .filter((word, index) => index > 0 || word !== '');
  const isName = before.length === 0;
  const start = at - /[^\s;,]*$/.exec(text.slice(0, at))![0].length;
  const end = at + /^[^\s;,]*/.exec(text.slice(at))![0].length;
  const offered = isName
    ? cspDirectives
        .filter(({ name }) => !directivesBeside(text, from).has(name))
        .map(({ name, summary }) => ({ label: name, detail: summary.replaceAll('`', '') }))
    : (directive.toLowerCase() === 'frame-ancestors' ? ancestors : sources)
        .filter(label => !sourcesBeside(text, from, start, end).some(other => other === label || label === "'none'"))
        .map(label => ({ label, detail: undefined }));
  return offered.map(({ label, detail }) => ({
    label,
    kind: 'value',
    ...(detail === undefined ? {} : { detail }),
    replace: value.spanOf(start, end),
    insert: value.encode(label),
  }));
}

/** The directives of the same policy but the one that begins at `from`, in lower case. */
function directivesBeside(text: string, from: number): ReadonlySet<string> {
  const policy = text.lastIndexOf(',', from - 1) + 1;
  const end = text.indexOf(',', from);
  const others = `${text.slice(policy, from)};${text.slice(from, end < 0 ? text.length : end).replace(/^[^;]*/, '')}`;
  return new Set(others.split(';').map(each => each.trim().split(/\s+/, 1)[0]!.toLowerCase()));
}

/** The sources of the directive that begins at `from`, but the one between `start` and `end`. */
function sourcesBeside(text: string, from: number, start: number, end: number): string[] {
  const rest = /^[^;,]*/.exec(text.slice(end))![0];
  return `${text.slice(from, start)} ${rest}`.trim().split(/\s+/).slice(1);
}
