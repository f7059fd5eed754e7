/** Where a page's own files are, and what it may load. */
export interface PageSources {
  readonly script: string;
  readonly style: string;
  /** The origin of the page's own files, as its content security policy names it. */
  readonly origin: string;
  readonly nonce: string;
}
