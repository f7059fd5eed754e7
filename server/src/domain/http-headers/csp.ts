import { type Part, splitAt, trimmedPart, wholePart, words } from './text';

export interface Directive {
  /** In lower case, as browsers compare it. */
  readonly name: string;
  readonly nameAt: Part;
  readonly tokens: readonly Part[];
  /** From the name to the last token. */
  readonly start: number;
  readonly end: number;
  /** A directive of the same name stands before it in the policy, and the browser ignores this one. */
  readonly repeated: boolean;
}

export interface Policy {
  readonly start: number;
  readonly end: number;
  readonly directives: readonly Directive[];
}

/**
 * The policies of a Content-Security-Policy header: commas part policies, semicolons directives. An empty policy is left out.
 * Source: CSP Level 3, sections 2.2.1 and 2.2.2.
 * @param value with `unknown` for what a template fills in
 */
export function parsePolicies(value: string): Policy[] {
  return splitAt(wholePart(value), ',')
    .map(parsePolicy)
    .filter(({ directives }) => directives.length > 0);
}

function parsePolicy(part: Part): Policy {
  const directives: Directive[] = [];
  const seen = new Set<string>();
  for (const piece of splitAt(part, ';').map(trimmedPart)) {
    const [nameAt, ...tokens] = words(piece);
    if (!nameAt) continue;
    const name = nameAt.text.toLowerCase();
    directives.push({ name, nameAt, tokens, start: piece.start, end: piece.end, repeated: seen.has(name) });
    seen.add(name);
  }
  const { start, end } = trimmedPart(part);
  return { start, end, directives };
}

/** The directive that counts: the first of that name. */
export function directiveNamed({ directives }: Policy, name: string): Directive | undefined {
  return directives.find(directive => directive.name === name);
}
