/** A header as it is sent. */
export interface Header {
  readonly name: string;
  readonly value: string;
}

/** A request to try a rewrite configuration with, and what is assumed about everything the configuration does not say. */
export interface RunRequest {
  readonly method: string;
  /**
   * An absolute `http` or `https` address, or a path that begins with `/` (of `https://localhost`). A `Host` header among the headers
   * takes the place of its host.
   */
  readonly url: string;
  readonly headers: readonly Header[];
  /** Server variables by name; they win over what the request gives. */
  readonly variables?: Readonly<Record<string, string>>;
  /** What every IsFile test finds; undefined: not known, taken as no. */
  readonly isFile?: boolean;
  /** What every IsDirectory test finds; undefined: not known, taken as no. */
  readonly isDirectory?: boolean;
  /** What a rewrite provider answers, whatever it is asked, by its name. */
  readonly providers?: Readonly<Record<string, string>>;
  /** What the application answers where the request reaches it. */
  readonly response: { readonly status: number; readonly headers: readonly Header[] };
  /** The path of the folder that holds the file, such as `/system`; the site's root unless told. */
  readonly folder?: string;
}

/** The value of a header; where it is sent more than once the values are joined, as a server does. */
export function headerValue(headers: readonly Header[], name: string): string | undefined {
  const wanted = name.toLowerCase();
  const values = headers.filter(header => header.name.toLowerCase() === wanted).map(({ value }) => value);
  return values.length === 0 ? undefined : values.join(wanted === 'cookie' ? '; ' : ', ');
}

/** The first header of that name, letter case ignored. */
export function headerOf(headers: readonly Header[], name: string): Header | undefined {
  const wanted = name.toLowerCase();
  return headers.find(header => header.name.toLowerCase() === wanted);
}
