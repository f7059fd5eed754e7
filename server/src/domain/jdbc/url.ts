import type { Decoded } from '../../syntax/decoded';
import type { JdbcProperty } from './data/property';
import type { EffectiveServer } from './effective-server';
import type { HostFault } from './host-fault';

/** A piece of a URL: its text as the driver reads it and where that stands in `JdbcUrl.value.text`. */
export interface UrlPart {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** One `name=value` of a URL. */
export interface UrlItem {
  /** As written, trimmed. */
  readonly name: UrlPart;
  /** As the driver reads it: braces taken off, `}}` as `}`, trimmed. `start`..`end` covers the braces. */
  readonly value: UrlPart;
  readonly braced: boolean;
  /** From the name to the `;` behind the value, without it. */
  readonly start: number;
  readonly end: number;
  /** The driver's own name of the property; missing where the driver does not know it and drops the item. */
  readonly property: string | undefined;
  /** What the table says of the name, also where a URL cannot set the property. */
  readonly known: JdbcProperty | undefined;
}

export type UrlErrorCode =
  | 'prefix' // not the driver's prefix: the driver does not take the URL
  | 'server-badly-formed' // `=` in the server part
  | 'item-without-equals'
  | 'empty-name'
  | 'text-before-brace'
  | 'text-after-brace'
  | 'unterminated-brace';

/** The first thing that makes the driver refuse the URL, where it does. */
export interface UrlError {
  readonly code: UrlErrorCode;
  readonly start: number;
  readonly end: number;
  /** The driver's own words. */
  readonly message: string;
}

/** Where the effective value of a property comes from. */
export type PropertySource = UrlPart | UrlItem;

/** A SQL Server JDBC URL as the driver's own parser reads it. Offsets are into `value.text`. */
export interface JdbcUrl {
  /** The URL in its file. */
  readonly value: Decoded;
  readonly error: UrlError | undefined;
  /** The host part before `\`, `:` or `;`, trimmed; missing where it is empty. */
  readonly server: UrlPart | undefined;
  readonly instance: UrlPart | undefined;
  readonly port: UrlPart | undefined;
  /** Everything up to the error, in the order of the URL; the repair of what follows an error is best effort. */
  readonly items: readonly UrlItem[];
  /** What the driver ends up with, by its own property names, the later of two winning. Filled as far as the driver gets. */
  readonly properties: ReadonlyMap<string, { readonly text: string; readonly from: UrlPart; readonly item?: UrlItem }>;
  /** Whether the driver reads the URL and every item sets a property that nothing else sets: nothing is dropped or overridden. */
  readonly plain: boolean;
  /** What several rules ask of the URL. */
  readonly facts: UrlFacts;
}

/** What was worked out about a URL, kept because many ask for it. Only the function named fills a fact; read it through that. */
export interface UrlFacts {
  /** `effectiveServer` */
  server: EffectiveServer | undefined;
  /** `hostFault` */
  hostFault: HostFault | 'none' | undefined;
  /** `soundItems` */
  soundItems: readonly UrlItem[] | undefined;
  /** `mayContinueSecret`: the items whose names are known, or look like secrets. */
  nameable: readonly UrlItem[] | undefined;
}
