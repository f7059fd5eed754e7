/** What a browser makes of the same header sent twice. */
export type Repeated = 'both-apply' | 'conflict' | 'first-counts' | 'list';

export interface ResponseHeader {
  /** As it is commonly written. */
  readonly name: string;
  readonly summary: string;
  readonly repeated: Repeated;
  /** Values that a browser understands and that are worth offering. */
  readonly values: readonly string[];
}

/**
 * Response headers that configuration files commonly set. Sources: HTML Standard, Fetch Standard, CSP Level 3, RFC 6797, RFC 9110,
 * Referrer Policy, Permissions Policy.
 */
export const responseHeaders: readonly ResponseHeader[] = [
  {
    name: 'X-Frame-Options',
    summary: 'Who may show the page in a frame. Overruled by `frame-ancestors` of Content-Security-Policy.',
    repeated: 'conflict',
    values: ['SAMEORIGIN', 'DENY'],
  },
  {
    name: 'Content-Security-Policy',
    summary: 'What the page may load and who may frame it. Several policies all apply: only what each of them allows.',
    repeated: 'both-apply',
    values: ["frame-ancestors 'self'", "frame-ancestors 'none'"],
  },
  {
    name: 'Content-Security-Policy-Report-Only',
    summary: 'A policy that the browser reports on and does not enforce.',
    repeated: 'both-apply',
    values: [],
  },
  {
    name: 'Strict-Transport-Security',
    summary: 'For how many seconds the browser goes to this host over HTTPS only. Ignored over HTTP.',
    repeated: 'first-counts',
    values: ['max-age=31536000; includeSubDomains', 'max-age=31536000'],
  },
  {
    name: 'X-Content-Type-Options',
    summary: 'With `nosniff` the browser takes scripts and styles only under their own type.',
    repeated: 'list',
    values: ['nosniff'],
  },
  {
    name: 'Referrer-Policy',
    summary: 'How much of the address the browser tells to where a link leads.',
    repeated: 'list',
    values: ['strict-origin-when-cross-origin', 'same-origin', 'no-referrer'],
  },
  {
    name: 'Permissions-Policy',
    summary: 'Which features of the browser the page and its frames may use.',
    repeated: 'list',
    values: [],
  },
  { name: 'X-XSS-Protection', summary: 'No browser of today reads it.', repeated: 'list', values: ['0'] },
  {
    name: 'Access-Control-Allow-Origin',
    summary: 'The one origin whose scripts may read the answer, or `*`.',
    repeated: 'conflict',
    values: ['*'],
  },
  {
    name: 'Access-Control-Allow-Credentials',
    summary: 'With `true` scripts of the allowed origin may read answers to requests with cookies.',
    repeated: 'conflict',
    values: ['true'],
  },
  {
    name: 'Access-Control-Allow-Methods',
    summary: 'Methods that other origins may use.',
    repeated: 'list',
    values: [],
  },
  {
    name: 'Access-Control-Allow-Headers',
    summary: 'Headers that other origins may send.',
    repeated: 'list',
    values: [],
  },
  {
    name: 'Access-Control-Expose-Headers',
    summary: 'Headers of the answer that scripts of other origins may read.',
    repeated: 'list',
    values: [],
  },
  {
    name: 'Access-Control-Max-Age',
    summary: 'For how many seconds the browser keeps the answer to a preflight request.',
    repeated: 'conflict',
    values: [],
  },
  {
    name: 'Cross-Origin-Opener-Policy',
    summary: 'Whether windows of other origins share a browsing context group.',
    repeated: 'conflict',
    values: ['same-origin', 'same-origin-allow-popups', 'unsafe-none'],
  },
  {
    name: 'Cross-Origin-Embedder-Policy',
    summary: 'Whether what the page loads must allow being loaded.',
    repeated: 'conflict',
    values: ['require-corp', 'credentialless', 'unsafe-none'],
  },
  {
    name: 'Cross-Origin-Resource-Policy',
    summary: 'Who may load this resource.',
    repeated: 'conflict',
    values: ['same-origin', 'same-site', 'cross-origin'],
  },
  { name: 'Cache-Control', summary: 'Who may keep the answer, and how long.', repeated: 'list', values: ['no-store'] },
  { name: 'Location', summary: 'Where a redirect leads.', repeated: 'conflict', values: [] },
  { name: 'Set-Cookie', summary: 'A cookie; one header for each.', repeated: 'both-apply', values: [] },
  { name: 'Content-Type', summary: 'What the body is.', repeated: 'conflict', values: [] },
  { name: 'Content-Encoding', summary: 'How the body is compressed.', repeated: 'list', values: [] },
  { name: 'Content-Disposition', summary: 'Whether the body is shown or saved.', repeated: 'conflict', values: [] },
  { name: 'Server', summary: 'The name of the web server.', repeated: 'list', values: [] },
  { name: 'Vary', summary: 'The request headers that the answer depends on.', repeated: 'list', values: [] },
  { name: 'ETag', summary: 'The version of the resource.', repeated: 'conflict', values: [] },
  { name: 'X-Powered-By', summary: 'The software behind the site.', repeated: 'list', values: [] },
  { name: 'X-AspNet-Version', summary: 'The version of ASP.NET.', repeated: 'list', values: [] },
  { name: 'X-AspNetMvc-Version', summary: 'The version of ASP.NET MVC.', repeated: 'list', values: [] },
  {
    name: 'X-UA-Compatible',
    summary: 'The document mode of Internet Explorer.',
    repeated: 'list',
    values: ['IE=edge'],
  },
  { name: 'X-Robots-Tag', summary: 'What search engines may do with the page.', repeated: 'list', values: ['noindex'] },
];

const byName = new Map(responseHeaders.map(header => [header.name.toLowerCase(), header]));

/** The entry of a header, letter case ignored. */
export function responseHeaderNamed(name: string): ResponseHeader | undefined {
  return byName.get(name.toLowerCase());
}
