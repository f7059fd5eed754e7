import type { SourceEncoding } from '../core/rule';
import type { MaybeAsync } from './maybe-async';

/** Files as the place that the server runs in can reach them. Nothing here throws; what cannot be read is not there. */
export interface HostFiles {
  /** The text of a file of at most `limit` bytes; at once where that is cheap. */
  read(uri: string, limit: number): MaybeAsync<string | undefined>;
  /** What is at an address, and in it: a file of at most `limit` bytes; undefined where that cannot be known. */
  look?(uri: string, limit: number): MaybeAsync<Looked | undefined>;
  /** Addresses of the files under a folder whose names are wanted, within bounds. */
  find?(folder: string, wanted: (name: string) => boolean): Promise<FoundFiles>;
}

/** What an address is the one of. */
export type Looked =
  | { readonly is: 'file'; readonly text: string; readonly encoding?: SourceEncoding }
  | { readonly is: 'folder'; readonly names: readonly string[] }
  | { readonly is: 'missing' };

export interface FoundFiles {
  readonly uris: readonly string[];
  /** Whether a bound cut the search short. */
  readonly cut: boolean;
}

/** A scheme in front of `:`, in lower case. */
export function schemeOf(uri: string): string {
  return uri.slice(0, uri.indexOf(':')).toLowerCase();
}

/** The address of the folder that holds a file or folder, without a slash at its end; undefined at the root. */
export function folderOf(uri: string): string | undefined {
  const root = /^[^:/]+:(\/\/[^/]*)?/.exec(uri)?.[0].length ?? 0;
  const slash = uri.lastIndexOf('/');
  return slash < root ? undefined : uri.slice(0, slash);
}
