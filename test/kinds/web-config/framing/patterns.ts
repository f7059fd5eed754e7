import { inOutbound } from '../../../harness/web-config';

/** The pattern that ECE installs, and the guide's for two domains as printed; both as the text of a regular expression. */
export const installed = String.raw`wsname=((http[s]?)(:|%3A)(/|%2F)(/|%2F)([_0-9a-z-@:%_\+~#]=*))`;
export const printed = String.raw`wsname=((http[s]?)(:|%3A)(/|%2F)(/|%2F)([a-z0-9.]?)(domain1\com|domain2\com)(&|%26|\$))`;

/** A pattern that lets in example.com, its subdomains and any port, and nobody else. */
export const sound = String.raw`wsname=(https?(?::|%3A)(?:/|%2F)(?:/|%2F)(?:[a-z0-9-]+\.)*example\.com(?:(?::|%3A)[0-9]+)?)(?=&|%26|/|%2F|$)`;

/** A text as it stands in an attribute. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

export interface RuleText {
  readonly name?: string;
  readonly value?: string;
  readonly attributes?: string;
  readonly input?: string;
}

/** An outbound rule with a pattern (XML, marks may be in it) in its condition. */
export function framingRule(
  pattern: string,
  {
    name = 'Framing',
    value = "frame-ancestors 'self' {UrlDecode:{C:1}}",
    attributes = '',
    input = '{QUERY_STRING}',
  }: RuleText = {},
): string {
  return `<rule name="${name}"${attributes}>
  <match serverVariable="RESPONSE_Content_Security_Policy" pattern=".*" />
  <conditions>
    <add input="${input}" pattern="${pattern}" />
  </conditions>
  <action type="Rewrite" value="${value}" />
</rule>`;
}

/** A whole file with one such rule for each pattern. */
export function framingFile(...patterns: readonly string[]): string {
  return inOutbound(
    patterns.map((pattern, index) => framingRule(pattern, { name: `Framing ${index + 1}` })).join('\n'),
  );
}
