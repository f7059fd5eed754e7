import type { Previous } from '../../core/kind';
import { parseJdbcUrl } from '../../domain/jdbc/parse-url';
import type { JdbcUrl } from '../../domain/jdbc/url';
import type { Decoded } from '../../syntax/decoded';
import { parseXml } from '../../syntax/xml/parse';
import type { XmlDocument, XmlElement } from '../../syntax/xml/tree';
import { listName, poolName } from './data/names';
import type { Pool, PoolAuthentication, PoolMap, PoolMemo } from './model';
import { isNamed } from './structure';

/**
 * Reads a connection pool map; never throws.
 * @param previous the model of the version before, whose unchanged pools are taken over; it is used up
 */
export function parsePoolMap(text: string, previous?: Previous<PoolMap>): PoolMap {
  const document = parseXml(text, previous && { model: previous.model.document, change: previous.change });
  const pools: PoolNode[] = [];
  const list = collect(document, pools);
  return { document, list, pools };
}

/** Gathers the pools at any depth, without recursion since a hostile file may nest without end. */
function collect(document: XmlDocument, pools: PoolNode[]): XmlElement | undefined {
  let list: XmlElement | undefined;
  const waiting: XmlElement[] = document.root ? [document.root] : [];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    if (isNamed(element, poolName)) {
      const pool = poolOf(element);
      pools.push(pool);
      if (!pool.mayHoldPools) continue;
    } else if (!list && isNamed(element, listName)) list = element;
    for (let index = element.children.length - 1; index >= 0; index--) waiting.push(element.children[index]!);
  }
  return list;
}

/** The pool of an element, which is the same object only while its text is the same. */
function poolOf(element: XmlElement): PoolNode {
  if (element.memo instanceof PoolNode) return element.memo;
  const pool = new PoolNode(element);
  element.memo = pool;
  return pool;
}

/** The pool that an element of a map that has been read is, if it is one. */
export function poolAt({ memo }: XmlElement): Pool | undefined {
  return memo instanceof PoolNode ? memo : undefined;
}

class PoolNode implements Pool {
  readonly name: Decoded | undefined;
  readonly urlNode: XmlElement | undefined;
  readonly userNode: XmlElement | undefined;
  readonly passwordNode: XmlElement | undefined;
  readonly url: JdbcUrl | undefined;
  readonly urls: readonly JdbcUrl[];
  readonly credentials: { readonly user: boolean; readonly password: boolean };
  readonly authentication: PoolAuthentication | undefined;
  readonly memo: PoolMemo = {};
  /** A pool that is not closed yet swallows those behind it. */
  readonly mayHoldPools: boolean;

  constructor(readonly element: XmlElement) {
    const name = element.attribute('name')?.value ?? element.child('name')?.content;
    this.name = name && name.text.trim() !== '' ? trimmed(name) : undefined;
    this.urlNode = element.child('Url');
    this.userNode = element.child('User');
    this.passwordNode = element.child('Password');
    this.url = this.urlNode && parseJdbcUrl(this.urlNode.content);
    this.urls = this.url && !hasLostClose(this.urlNode!) ? [this.url] : [];
    this.credentials = { user: holdsText(this.userNode), password: holdsText(this.passwordNode) };
    this.authentication = this.url && authenticationOf(this.url);
    this.mayHoldPools = element.children.some(child => child.children.length > 0 || isNamed(child, poolName));
  }

  get start(): number {
    return this.element.start;
  }

  get end(): number {
    return this.element.end;
  }
}

/** Whether the text of a node ends with the rest of its end tag, which is no part of the value then. */
function hasLostClose({ content, endTag, name }: XmlElement): boolean {
  return endTag === undefined && content.text.trimEnd().endsWith(`/${name}>`);
}

function holdsText(node: XmlElement | undefined): boolean {
  return node !== undefined && node.content.text.trim() !== '';
}

/** How the driver logs on with this URL; undefined where it refuses the URL, the port or the value of integratedSecurity. */
function authenticationOf(url: JdbcUrl): PoolAuthentication | undefined {
  if (url.error || !hasReadablePort(url)) return undefined;
  const integrated = url.properties.get('integratedSecurity')?.text.toLowerCase() ?? 'false';
  if (integrated === 'true') return 'windows';
  if (integrated !== 'false') return undefined;
  const authentication = url.properties.get('authentication')?.text.toLowerCase() ?? 'notspecified';
  return authentication === 'notspecified' || authentication === 'sqlpassword' ? 'sql' : 'other';
}

/** A port that is no number is mostly the rest of a URL behind a wrong separator; one that is too large, a slip. */
function hasReadablePort({ properties }: JdbcUrl): boolean {
  const port = properties.get('portNumber');
  return !port || (/^[+-]?\d*$/.test(port.text) && Number(port.text) <= 65535);
}

/** A value without the blanks around it. */
function trimmed(value: Decoded): Decoded {
  const { text } = value;
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  if (start === 0 && end === text.length) return value;
  return {
    text: text.slice(start, end),
    get span() {
      return value.spanOf(start, end);
    },
    spanOf: (from, to) => value.spanOf(start + from, start + to),
    encode: of => value.encode(of),
  };
}
