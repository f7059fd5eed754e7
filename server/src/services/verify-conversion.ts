import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** A node as fast-xml-parser gives it with `preserveOrder`: one key for the name, `:@` for attributes. */
type Node = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  commentPropName: '#comment',
  cdataPropName: '#cdata',
});

/** What a change of the authentication may change, in lower case. */
const credentialNodes = new Set(['user', 'password']);
const credentialItems = new Set(['integratedsecurity', 'user', 'username', 'password']);

/**
 * Reads a pool map before and after a conversion with a parser that is not the one that made it.
 * @returns what differs besides the texts of `User` and `Password` and the URL items integratedSecurity, user and password,
 *   as a sentence without any value; undefined where nothing does
 */
export function verifyConversion(before: string, after: string): string | undefined {
  if (XMLValidator.validate(before) === true && XMLValidator.validate(after) !== true)
    return 'The result is no longer well-formed XML.';
  let trees: [Node[], Node[]];
  try {
    trees = [parser.parse(before), parser.parse(after)];
  } catch {
    return 'The file cannot be read by a second XML reader, so the result could not be verified.';
  }
  const place = firstDifference(trees[0], trees[1], []);
  return place && `Something else than credentials would change: ${place}.`;
}

/** The first difference that is not one of credentials, as a place in words. */
function firstDifference(before: readonly Node[], after: readonly Node[], path: readonly string[]): string | undefined {
  const where = path.length > 0 ? `in ${path.join(' › ')}` : 'at the top of the file';
  if (before.length !== after.length) return `the number of nodes ${where}`;
  const counts = new Map<string, number>();
  for (const [index, node] of before.entries()) {
    const other = after[index]!;
    const name = nameOf(node);
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    const found = nodeDifference(node, other, name, [...path, `${name} ${count}`], where);
    if (found) return found;
  }
  return undefined;
}

function nodeDifference(
  node: Node,
  other: Node,
  name: string,
  path: readonly string[],
  where: string,
): string | undefined {
  if (nameOf(other) !== name) return `the order of nodes ${where}`;
  if (JSON.stringify(node[':@']) !== JSON.stringify(other[':@'])) return `an attribute of ${path.join(' › ')}`;
  if (name === '#text') return node[name] === other[name] ? undefined : `the text ${where}`;
  const [children, others] = [childrenOf(node, name), childrenOf(other, name)];
  if (!path.slice(0, -1).some(step => /^connpool \d+$/i.test(step))) return firstDifference(children, others, path);
  if (credentialNodes.has(name.toLowerCase()))
    return firstDifference(children.filter(isNotText), others.filter(isNotText), path);
  if (name.toLowerCase() === 'url') return urlDifference(children, others, path);
  return firstDifference(children, others, path);
}

function urlDifference(before: readonly Node[], after: readonly Node[], path: readonly string[]): string | undefined {
  if (otherItems(textOf(before)) !== otherItems(textOf(after)))
    return `the URL ${path.join(' › ')} beyond how it logs on`;
  return firstDifference(before.filter(isNotText), after.filter(isNotText), path);
}

function nameOf(node: Node): string {
  return Object.keys(node).find(key => key !== ':@') ?? '';
}

function childrenOf(node: Node, name: string): readonly Node[] {
  const children = node[name];
  return Array.isArray(children) ? children : [];
}

function isNotText(node: Node): boolean {
  return !('#text' in node) && !('#cdata' in node);
}

/** The text of an element, references decoded. */
function textOf(children: readonly Node[]): string {
  return children
    .map(child => {
      if ('#cdata' in child) return textOf(childrenOf(child, '#cdata'));
      return '#text' in child ? decoded(String(child['#text'])) : '';
    })
    .join('');
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decoded(text: string): string {
  return text.replace(/&(?:(lt|gt|amp|quot|apos)|#(\d{1,7})|#x([\da-fA-F]{1,6}));/g, (whole, name, decimal, hex) => {
    if (name) return entities[name]!;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** A URL without the items that say how it logs on, blanks and empty items between items left out. */
function otherItems(url: string): string {
  return splitItems(url)
    .map(item => item.trim())
    .filter((item, index) => index === 0 || (item !== '' && !credentialItems.has(itemName(item))))
    .join(';');
}

function itemName(item: string): string {
  return item.split('=', 1)[0]!.trim().toLowerCase();
}

/** Parts a URL at every `;` that does not stand in a braced value. */
function splitItems(url: string): string[] {
  const items: string[] = [];
  let start = 0;
  let at = 0;
  while (at <= url.length) {
    const char = url[at];
    if (char === ';' || char === undefined) {
      items.push(url.slice(start, at));
      start = at + 1;
    } else if (char === '{' && /=\s*$/.test(url.slice(Math.max(start, at - 8), at))) {
      at = endOfBraces(url, at);
      continue;
    }
    at++;
  }
  return items;
}

/** The offset behind a braced value that starts at `open`; `}}` inside it is one brace. */
function endOfBraces(url: string, open: number): number {
  for (let at = open + 1; at < url.length; at++) {
    if (url[at] !== '}') continue;
    if (url[at + 1] !== '}') return at + 1;
    at++;
  }
  return url.length;
}
