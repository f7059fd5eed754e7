export interface ResponseHeader {
  /** As it is commonly written. */
  readonly name: string;
  readonly summary: string;
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
    values: ['SAMEORIGIN', 'DENY'],
  },
  {
    name: 'Content-Security-Policy',
    summary: 'What the page may load and who may frame it. Several policies all apply: only what each of them allows.',
    values: ["frame-ancestors 'self'", "frame-ancestors 'none'"],
  },
  {
    name: 'Content-Security-Policy-Report-Only',
    summary: 'A policy that the browser reports on and does not enforce.',
    values: [],
  },
  {
    name: 'Strict-Transport-Security',
    summary: 'For how many seconds the browser goes to this host over HTTPS only. Ignored over HTTP.',
    values: ['max-age=31536000; includeSubDomains', 'max-age=31536000'],
  },
  {
    name: 'X-Content-Type-Options',
    summary: 'With `nosniff` the browser takes scripts and styles only under their own type.',
    values: ['nosniff'],
  },
  {
    name: 'Referrer-Policy',
    summary: 'How much of the address the browser tells to where a link leads.',
    values: ['strict-origin-when-cross-origin', 'same-origin', 'no-referrer'],
  },
  {
    name: 'Permissions-Policy',
    summary: 'Which features of the browser the page and its frames may use.',
    values: [],
  },
  { name: 'X-XSS-Protection', summary: 'No browser of today reads it.', values: ['0'] },
  {
    name: 'Access-Control-Allow-Origin',
    summary: 'The one origin whose scripts may read the answer, or `*`.',
    values: ['*'],
  },
  {
    name: 'Access-Control-Allow-Credentials',
    summary: 'With `true` scripts of the allowed origin may read answers to requests with cookies.',
    values: ['true'],
  },
  {
    name: 'Access-Control-Allow-Methods',
    summary: 'Methods that other origins may use.',
    values: [],
  },
  {
    name: 'Access-Control-Allow-Headers',
    summary: 'Headers that other origins may send.',
    values: [],
  },
  {
    name: 'Access-Control-Expose-Headers',
    summary: 'Headers of the answer that scripts of other origins may read.',
    values: [],
  },
  {
    name: 'Access-Control-Max-Age',
    summary: 'For how many seconds the browser keeps the answer to a preflight request.',
    values: [],
  },
  {
    name: 'Cross-Origin-Opener-Policy',
    summary: 'Whether windows of other origins share a browsing context group.',
    values: ['same-origin', 'same-origin-allow-popups', 'unsafe-none'],
  },
  {
    name: 'Cross-Origin-Embedder-Policy',
    summary: 'Whether what the page loads must allow being loaded.',
    values: ['require-corp', 'credentialless', 'unsafe-none'],
  },
  {
    name: 'Cross-Origin-Resource-Policy',
    summary: 'Who may load this resource.',
    values: ['same-origin', 'same-site', 'cross-origin'],
  },
  { name: 'Cache-Control', summary: 'Who may keep the answer, and how long.', values: ['no-store'] },
  { name: 'Location', summary: 'Where a redirect leads.', values: [] },
  { name: 'Set-Cookie', summary: 'A cookie; one header for each.', values: [] },
  { name: 'Content-Type', summary: 'What the body is.', values: [] },
  { name: 'Content-Encoding', summary: 'How the body is compressed.', values: [] },
  { name: 'Content-Disposition', summary: 'Whether the body is shown or saved.', values: [] },
  { name: 'Server', summary: 'The name of the web server.', values: [] },
  { name: 'Vary', summary: 'The request headers that the answer depends on.', values: [] },
  { name: 'ETag', summary: 'The version of the resource.', values: [] },
  { name: 'X-Powered-By', summary: 'The software behind the site.', values: [] },
  { name: 'X-AspNet-Version', summary: 'The version of ASP.NET.', values: [] },
  { name: 'X-AspNetMvc-Version', summary: 'The version of ASP.NET MVC.', values: [] },
  {
    name: 'X-UA-Compatible',
    summary: 'The document mode of Internet Explorer.',
    values: ['IE=edge'],
  },
  { name: 'X-Robots-Tag', summary: 'What search engines may do with the page.', values: ['noindex'] },
];

const byName = new Map(responseHeaders.map(header => [header.name.toLowerCase(), header]));

/** The entry of a header, letter case ignored. */
export function responseHeaderNamed(name: string): ResponseHeader | undefined {
  return byName.get(name.toLowerCase());
}
