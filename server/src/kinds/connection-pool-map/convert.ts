import type { TextEdit } from '../../core/span';
import { removeItem, setProperty } from '../../domain/jdbc/edit-url';
import { isOn, isValue, namesAuthentication } from '../../domain/jdbc/effective';
import type { JdbcUrl, UrlItem } from '../../domain/jdbc/url';
import { replaceIn } from '../../syntax/decoded';
import type { XmlElement } from '../../syntax/xml/tree';
import type { Pool } from './model';

export type Conversion = 'windows' | 'sql';

/** Ids of the refactorings that convert the whole map, for lenses and commands. */
export const conversionIds: Readonly<Record<Conversion, string>> = {
  windows: 'convert-to-windows',
  sql: 'convert-to-sql',
};

/** Why a pool is left as it is: the driver does not take its URL, or it logs on in a third way. */
export type LeftAlone = 'refused' | 'other';

/** What converting a pool comes to: edits, none since it logs on so already, or nothing that can be done. */
export type ConversionEffect = 'edits' | 'none' | LeftAlone;

/** What is written where SQL authentication needs credentials; a rule reports both until they are replaced. */
export const loginPlaceholder = 'SQL_LOGIN';
export const passwordPlaceholder = 'ENCODED_PASSWORD';

/**
 * The edits that make a pool log on the other way, as the ECE 15.0 guide does it: the value of integratedSecurity, and the
 * texts of User and Password. None where it is so already.
 * @param text the whole file
 */
export function convertPool(pool: Pool, to: Conversion, text: string): readonly TextEdit[] | LeftAlone {
  const { url } = pool;
  if (!url || url.error) return 'refused';
  if (namesAuthentication(url) || namesScheme(url)) return 'other';
  return to === 'windows' ? toWindows(pool, url, text) : toSql(pool, url, text);
}

/** What `convertPool` comes to, worked out once for each pool. */
export function conversionEffect(pool: Pool, to: Conversion, text: string): ConversionEffect {
  const key = to === 'windows' ? 'toWindows' : 'toSql';
  const known = pool.memo[key];
  if (known) return known;
  const change = convertPool(pool, to, text);
  const effect = typeof change === 'string' ? change : change.length > 0 ? 'edits' : 'none';
  pool.memo[key] = effect;
  return effect;
}

/** Whether the URL asks for NTLM or Kerberos, which need credentials of their own. */
function namesScheme(url: JdbcUrl): boolean {
  return url.properties.has('authenticationScheme') && !isValue(url, 'authenticationScheme', 'nativeAuthentication');
}

function toWindows(pool: Pool, url: JdbcUrl, text: string): TextEdit[] {
  const removed = itemsOf(url, 'user', 'password').map(item => removeItem(url, item));
  const stated = itemsOf(url, 'integratedSecurity');
  const changed = stated
    .filter(({ value }) => value.text.toLowerCase() !== 'true')
    .map(({ value }) => replaceIn(url.value, value.start, value.end, 'true'));
  const added = stated.length === 0 ? [addition(url, removed)] : [];
  return [
    ...changed,
    ...(added[0] === removed[0] ? removed : [...added, ...removed]),
    ...[...pool.element.childrenNamed('User'), ...pool.element.childrenNamed('Password')].flatMap(node =>
      emptied(node, text),
    ),
  ];
}

/** Adds integratedSecurity=true: in the place of the first item that goes, else behind the last one. */
function addition(url: JdbcUrl, removed: TextEdit[]): TextEdit {
  const [first] = removed;
  if (!first) return setProperty(url, 'integratedSecurity', 'true');
  removed[0] = { span: first.span, newText: url.value.encode(';integratedSecurity=true') };
  return removed[0];
}

function toSql(pool: Pool, url: JdbcUrl, text: string): TextEdit[] {
  if (!isOn(url, 'integratedSecurity')) return [];
  const changed = itemsOf(url, 'integratedSecurity')
    .filter(({ value }) => value.text.toLowerCase() === 'true')
    .map(({ value }) => replaceIn(url.value, value.start, value.end, 'false'));
  return [
    ...changed,
    ...(url.properties.get('user')?.text ? [] : filled(pool.userNode, loginPlaceholder, text)),
    ...(url.properties.get('password')?.text ? [] : filled(pool.passwordNode, passwordPlaceholder, text)),
  ];
}

function itemsOf({ items }: JdbcUrl, ...properties: string[]): UrlItem[] {
  return items.filter(({ property }) => property !== undefined && properties.includes(property));
}

/** Takes out the text of a node; comments and elements in it stay, and so does mere white space. */
function emptied(node: XmlElement, text: string): TextEdit[] {
  if (node.content.text.trim() === '') return [];
  return gaps(node, text)
    .filter(({ start, end }) => text.slice(start, end).trim() !== '')
    .map(span => ({ span, newText: '' }));
}

/** What stands between the comments and elements of a node's content. */
function gaps({ contentSpan, children }: XmlElement, text: string): { start: number; end: number }[] {
  const kept = children.map(({ start, end }) => ({ start, end }));
  const content = text.slice(contentSpan.start, contentSpan.end);
  for (const { index, 0: comment } of content.matchAll(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>/g)) {
    if (!comment.startsWith('<!--')) continue;
    kept.push({ start: contentSpan.start + index, end: contentSpan.start + index + comment.length });
  }
  kept.sort((a, b) => a.start - b.start);
  const result: { start: number; end: number }[] = [];
  let at = contentSpan.start;
  for (const { start, end } of [...kept, { start: contentSpan.end, end: contentSpan.end }]) {
    if (start > at) result.push({ start: at, end: start });
    at = Math.max(at, end);
  }
  return result;
}

/** Writes a placeholder into a node without text. */
function filled(node: XmlElement | undefined, placeholder: string, text: string): TextEdit[] {
  if (node === undefined || node.content.text.trim() !== '') return [];
  if (!node.selfClosing) {
    const at = node.children.length === 0 && blank(node, text) ? node.contentSpan : undefined;
    return [{ span: at ?? { start: node.contentSpan.end, end: node.contentSpan.end }, newText: placeholder }];
  }
  let start = node.startTag.end - '/>'.length;
  while (text[start - 1]!.trim() === '') start--;
  return [{ span: { start, end: node.startTag.end }, newText: `>${placeholder}</${node.name}>` }];
}

function blank({ contentSpan }: XmlElement, text: string): boolean {
  return text.slice(contentSpan.start, contentSpan.end).trim() === '';
}
