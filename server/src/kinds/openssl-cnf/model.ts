import type { Csr } from '../../domain/csr/model';
import type { ConfFile } from '../../syntax/openssl-conf/tree';

/** An OpenSSL configuration as `openssl req` reads it. */
export interface OpensslCnf {
  readonly file: ConfFile;
  /** The request that the section `req` makes. Worked out when first asked for. */
  readonly csr: Csr;
}
