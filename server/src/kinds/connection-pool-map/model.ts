import type { JdbcUrl } from '../../domain/jdbc/url';
import type { UrlUnit } from '../../domain/jdbc/url-rule';
import type { Decoded } from '../../syntax/decoded';
import type { XmlDocument, XmlElement } from '../../syntax/xml/tree';
import type { ConversionEffect } from './convert';
import type { Egid } from './egids';
import type { Slip } from './near-names';
import type { Repeat } from './structure';
import type { Target } from './target';

/** How a pool logs on: by what its URL makes the driver do. */
export type PoolAuthentication = 'windows' | 'sql' | 'other';

/** One `connpool` node. The object is kept while the node's text stays the same. */
export interface Pool extends UrlUnit {
  readonly element: XmlElement;
  /** From the `name` attribute, else the `name` child node; letter case of both ignored. */
  readonly name: Decoded | undefined;
  /** The first `Url`, `User` and `Password` nodes, letter case ignored. */
  readonly urlNode: XmlElement | undefined;
  readonly userNode: XmlElement | undefined;
  readonly passwordNode: XmlElement | undefined;
  readonly url: JdbcUrl | undefined;
  /** `windows` where the driver reads integratedSecurity=true, `other` where the URL asks for another `authentication`; undefined where the URL cannot be read. */
  readonly authentication: PoolAuthentication | undefined;
  /** What several rules work out from the pool, each at most once; filled by the functions that give it. */
  readonly memo: PoolMemo;
}

/** Kept on the pool and so as long as its text; `null` stands for "looked for and not there". */
export interface PoolMemo {
  target?: Target | null;
  slips?: readonly Slip[];
  egids?: readonly Egid[];
  repeats?: readonly Repeat[];
  isMaster?: boolean;
  toWindows?: ConversionEffect;
  toSql?: ConversionEffect;
}

/** `egpl_ds_connpool_map.xml` as ECE reads it. */
export interface PoolMap {
  readonly document: XmlDocument;
  /** The `conn_pool_list` element, at whatever depth it stands. */
  readonly list: XmlElement | undefined;
  /** The `connpool` nodes in the order of the text. */
  readonly pools: readonly Pool[];
}
