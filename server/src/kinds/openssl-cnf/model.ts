import type { Csr } from '../../domain/csr/model';
import type { ConflictMarker } from '../../domain/file-rules/conflict-markers';
import type { ConfEntry, ConfFile, ConfHeader } from '../../syntax/openssl-conf/tree';
import type { RequestParts } from './request';

/** What is checked on its own: a line with a setting, or the header of a section. */
export type ConfUnit = ConfEntry | ConfHeader;

/** An OpenSSL configuration as `openssl req` reads it. */
export interface OpensslCnf {
  readonly file: ConfFile;
  /** The request that the section `req` makes. Worked out when first asked for. */
  readonly csr: Csr;
  /** What rules ask of it. Worked out when first asked for. */
  readonly request: RequestParts;
  /** Lines of a merge that was not finished. */
  readonly markers: readonly ConflictMarker[];
}
