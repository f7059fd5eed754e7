import type { Span } from '../core/span';

const startTag = /<([^\s<>/!?&;="']{1,100})/y;

/**
 * What stands behind every start tag whose name is a secret's, up to its end tag, or to any end tag where it has none. Looks at the
 * bare text, so that comments and half-typed places are covered: rather too much than too little.
 * @param isSecret whether a name (without a prefix) is that of a secret
 */
export function secretElements(text: string, isSecret: (name: string) => boolean): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    startTag.lastIndex = at;
    const name = startTag.exec(text)?.[1];
    if (!name || !isSecret(localName(name))) continue;
    const tagEnd = text.indexOf('>', at);
    if (tagEnd < 0) break;
    if (text[tagEnd - 1] === '/') continue;
    const start = tagEnd + 1;
    const end = endOfContent(text, start, name);
    spans.push({ start, end });
    at = Math.max(at, end - 1);
  }
  return spans;
}

function endOfContent(text: string, start: number, name: string): number {
  const any = text.indexOf('</', start);
  if (any < 0) return text.length;
  const own = text.indexOf(`</${name}`, any);
  const again = text.indexOf(`<${name}`, start);
  return own < 0 || (again >= 0 && again < own) ? any : own;
}

/** A name of XML without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
