import type { Span } from '../../core/span';
import type { WebConfig } from './model';
import { attributeValue } from './values';

/**
 * Where passwords, keys and tokens stand in a web.config: those of connection strings and accounts outside of the rewrite configuration too. Asks the
 * model and, on its own, the bare text, which has comments and half-typed places too: rather too much is masked than too little.
 */
export function secretSpans(model: WebConfig, text: string): Span[] {
  const spans = [...ofProviders(model), ...namedInText(text), ...namedByKey(text)];
  return spans.filter(({ start, end }) => start < end);
}

/** Settings of providers, such as a connection string. */
function ofProviders({ scopes }: WebConfig): Span[] {
  return scopes.flatMap(({ providers }) =>
    (providers?.written ?? []).flatMap(({ element }) =>
      element
        .childrenNamed('settings')
        .flatMap(settings =>
          settings
            .childrenNamed('add')
            .flatMap(setting => ['value', 'encryptedValue'].flatMap(name => attributeValue(setting, name)?.span ?? [])),
        ),
    ),
  );
}

/** Names whose value is a secret, as attributes or as items of a connection string. Source: the IIS and ASP.NET configuration schemas. */
const secretName =
  /\b(?:password|pwd|validationKey|decryptionKey|encryptedValue|clientSecret|accountKey|sharedAccessKey)\s*=\s*/gi;
const quoted = /(?:&quot;[^"<\n]*?&quot;|&apos;[^"<\n]*?&apos;|'[^'"<\n]*')/y;
const plain = /(?:&#?\w{1,31};|[^;"'<\n&]|&)*/y;

function namedInText(text: string): Span[] {
  const spans: Span[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(secretName)) {
    if (index < end) continue;
    const start = index + found.length;
    end = endOfValue(text, start);
    spans.push({ start, end });
  }
  return spans;
}

function endOfValue(text: string, start: number): number {
  if (text[start] === '"') {
    const close = text.indexOf('"', start + 1);
    const value = text.slice(start, close < 0 ? text.length : close + 1);
    const line = value.indexOf('\n');
    return start + (line < 0 ? value.length : line);
  }
  quoted.lastIndex = start;
  if (quoted.test(text)) return quoted.lastIndex;
  plain.lastIndex = start;
  plain.exec(text);
  return Math.max(start, plain.lastIndex);
}

/** How much of a tag is looked at. */
const longestTag = 4000;
const secretKey =
  /\b(?:key|name)\s*=\s*["'][^"'<>]*(?:password|pwd|secret|token|apikey|authorization|credential)[^"'<>]*["']/i;
const valueOfTag = /\bvalue\s*=\s*(?:"([^"<>]*)|'([^'<>]*))/i;

/** `<add key="…Password" value="…">` and `<set name="…TOKEN" value="…">`; what only templates fill in is no secret. */
function namedByKey(text: string): Span[] {
  const spans: Span[] = [];
  for (const { index } of text.matchAll(/<(?:add|set)\s/gi)) {
    const [tag] = /^<[^<>]*/.exec(text.slice(index, index + longestTag))!;
    if (!secretKey.test(tag)) continue;
    const found = valueOfTag.exec(tag);
    const value = found?.[1] ?? found?.[2] ?? '';
    if (!found || value === '' || /^\{[^{}]*\}$/.test(value)) continue;
    const end = index + found.index + found[0].length;
    spans.push({ start: end - value.length, end });
  }
  return spans;
}
