/** What a directive's value is: sources to load from, origins that may frame, or something that is not checked here. */
export type DirectiveValue = 'sources' | 'ancestors' | 'other';

export interface CspDirective {
  readonly name: string;
  readonly value: DirectiveValue;
  readonly summary: string;
}

/** The directives of a policy. Sources: CSP Level 3, section 6; Upgrade Insecure Requests; Mixed Content; Trusted Types. */
export const cspDirectives: readonly CspDirective[] = [
  {
    name: 'frame-ancestors',
    value: 'ancestors',
    summary: 'Who may show the page in a frame. Overrules X-Frame-Options.',
  },
  { name: 'default-src', value: 'sources', summary: 'Stands in for every `-src` directive that is not given.' },
  { name: 'child-src', value: 'sources', summary: 'Frames and workers.' },
  { name: 'connect-src', value: 'sources', summary: 'What scripts may connect to.' },
  { name: 'font-src', value: 'sources', summary: 'Fonts.' },
  { name: 'frame-src', value: 'sources', summary: 'What the page itself may show in frames.' },
  { name: 'img-src', value: 'sources', summary: 'Pictures.' },
  { name: 'manifest-src', value: 'sources', summary: 'Application manifests.' },
  { name: 'media-src', value: 'sources', summary: 'Sound and video.' },
  { name: 'object-src', value: 'sources', summary: 'Plugins.' },
  { name: 'prefetch-src', value: 'sources', summary: 'Prefetched resources. No browser of today reads it.' },
  { name: 'script-src', value: 'sources', summary: 'Scripts.' },
  { name: 'script-src-elem', value: 'sources', summary: 'Script elements.' },
  { name: 'script-src-attr', value: 'sources', summary: 'Inline event handlers.' },
  { name: 'style-src', value: 'sources', summary: 'Styles.' },
  { name: 'style-src-elem', value: 'sources', summary: 'Style elements and links to style sheets.' },
  { name: 'style-src-attr', value: 'sources', summary: 'Inline style attributes.' },
  { name: 'worker-src', value: 'sources', summary: 'Workers.' },
  { name: 'base-uri', value: 'sources', summary: 'What the `base` element may name.' },
  { name: 'form-action', value: 'sources', summary: 'Where forms may be sent.' },
  { name: 'navigate-to', value: 'sources', summary: 'Where links may lead. No browser of today reads it.' },
  { name: 'sandbox', value: 'other', summary: 'The page runs as in a sandboxed frame.' },
  { name: 'report-uri', value: 'other', summary: 'Where violations are reported to.' },
  { name: 'report-to', value: 'other', summary: 'The reporting endpoint for violations.' },
  { name: 'require-trusted-types-for', value: 'other', summary: 'Where only trusted types are taken.' },
  { name: 'trusted-types', value: 'other', summary: 'The policies that may make trusted types.' },
  { name: 'upgrade-insecure-requests', value: 'other', summary: 'HTTP addresses in the page are fetched over HTTPS.' },
  { name: 'block-all-mixed-content', value: 'other', summary: 'Deprecated: browsers do it anyway.' },
  { name: 'plugin-types', value: 'other', summary: 'Deprecated: the types of plugins.' },
  { name: 'require-sri-for', value: 'other', summary: 'Deprecated: what needs an integrity hash.' },
  { name: 'referrer', value: 'other', summary: 'Deprecated: use the Referrer-Policy header.' },
  { name: 'reflected-xss', value: 'other', summary: 'Deprecated.' },
  { name: 'fenced-frame-src', value: 'sources', summary: 'Fenced frames.' },
  { name: 'webrtc', value: 'other', summary: 'Whether WebRTC connections are allowed.' },
];

const byName = new Map(cspDirectives.map(directive => [directive.name, directive]));

/** The entry of a directive. @param name in lower case */
export function cspDirectiveNamed(name: string): CspDirective | undefined {
  return byName.get(name);
}

/** The keywords of source lists, without their single quotes. Source: CSP Level 3, section 2.3.1. */
export const cspKeywords: readonly string[] = [
  'self',
  'none',
  'unsafe-inline',
  'unsafe-eval',
  'unsafe-hashes',
  'strict-dynamic',
  'report-sample',
  'wasm-unsafe-eval',
  'inline-speculation-rules',
  'unsafe-allow-redirects',
  'trusted-types-eval',
  'report-sha256',
  'report-sha384',
  'report-sha512',
];

/** Schemes that stand in source lists with a colon behind them. */
export const commonSchemes: readonly string[] = [
  'https',
  'http',
  'wss',
  'ws',
  'data',
  'blob',
  'filesystem',
  'mediastream',
];
