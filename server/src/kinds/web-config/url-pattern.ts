import type { ParsedRegex, RegexNode } from '../../syntax/regex/ast';

/*
 * What a pattern asks of the path that a rule sees, which has no slash in front, no host and no query string.
 */

/** One way in which a match can begin. */
interface Lead {
  /** Whether it begins at the start of the input. */
  readonly tied: boolean;
  /** The first node that takes a character; undefined where there is none. */
  readonly first: RegexNode | undefined;
  /** Whether that may as well be left out, or have something in front of it. */
  readonly optional: boolean;
}

/** Patterns that can begin in more ways are not looked at. */
const mostLeads = 64;

/** The slashes that a match has to begin with, each with what follows it. */
export interface LeadingSlashes {
  readonly nodes: readonly RegexNode[];
  /** Whether every match does; otherwise only some alternatives of the pattern do. */
  readonly always: boolean;
}

/** The slashes at the start of a regular expression that is tied to the start of its input; undefined where there is none. */
export function leadingSlashes({ root, text }: ParsedRegex): LeadingSlashes | undefined {
  const leads = leadsOf(root);
  if (!leads) return undefined;
  const slashes = leads.filter(({ tied, first }) => tied && first && isJust(first, '/'));
  const always = slashes.length === leads.length;
  // An alternative that is nothing but a slash stands for the root, as far as its author knows.
  const counted = always ? slashes : slashes.filter(({ optional, first }) => !optional && goesOn(text, first!.end));
  const nodes = [...new Set(counted.flatMap(({ first }) => first ?? []))];
  return nodes.length > 0 ? { nodes, always } : undefined;
}

/**
 * Whether a regular expression asks for a letter or digit where its input starts, so that nothing with a slash in front matches. Said only of those that
 * start with `^` and go on with one text.
 */
export function lacksLeadingSlash({ root, text }: ParsedRegex): boolean {
  if (root.type !== 'sequence' || !/^\^\(?\w/.test(text)) return false;
  const asksForOther = ({ tied, first }: Lead): boolean => tied && first?.type === 'character' && first.code !== 0x2f;
  return leadsOf(root)?.every(asksForOther) ?? false;
}

function goesOn(text: string, at: number): boolean {
  return at < text.length && !/[|)$]/.test(text.charAt(at));
}

/** Whether a node takes nothing but one or more of that character. */
function isJust(node: RegexNode, character: string): boolean {
  if (node.type === 'character') return node.code === character.charCodeAt(0);
  if (node.type === 'repeat') return node.min > 0 && isJust(node.body, character);
  if (node.type !== 'class' || node.negate || node.items.length !== 1) return false;
  const [item] = node.items;
  return item!.type === 'character' && item!.code === character.charCodeAt(0);
}

function leadsOf(node: RegexNode): Lead[] | undefined {
  switch (node.type) {
    case 'alternation':
      return joined(node.alternatives.map(leadsOf));
    case 'sequence':
      return leadsOfItems(node.items);
    case 'group':
      return leadsOf(node.body);
    case 'repeat': {
      const leads = isLeaf(node.body) ? [{ tied: false, first: node, optional: node.min === 0 }] : leadsOf(node.body);
      if (node.min > 0) return leads;
      return leads && [...leads.map(lead => ({ ...lead, optional: true })), nothing];
    }
    case 'assertion':
      return [{ ...nothing, tied: node.kind === 'start' }];
    case 'look-ahead':
      return [nothing];
    default:
      return [{ tied: false, first: node, optional: false }];
  }
}

const nothing: Lead = { tied: false, first: undefined, optional: false };

function isLeaf({ type }: RegexNode): boolean {
  return type === 'character' || type === 'class' || type === 'any' || type === 'class-escape';
}

function leadsOfItems(items: readonly RegexNode[]): Lead[] | undefined {
  const done: Lead[] = [];
  let open: Lead[] = [nothing];
  for (const item of items) {
    const next = leadsOf(item);
    if (!next) return undefined;
    const mayStandBehind = done.length > 0;
    const both = open.flatMap(before =>
      next.map(lead => ({ ...lead, tied: before.tied || lead.tied, optional: mayStandBehind || lead.optional })),
    );
    if (done.length + both.length > mostLeads) return undefined;
    done.push(...both.filter(({ first }) => first));
    open = both.filter(({ first }) => !first);
    if (open.length === 0) return done;
  }
  return [...done, ...open];
}

function joined(lists: readonly (Lead[] | undefined)[]): Lead[] | undefined {
  const all: Lead[] = [];
  for (const list of lists) {
    if (!list || all.length + list.length > mostLeads) return undefined;
    all.push(...list);
  }
  return all;
}

/** The question mark that every match holds: it stands for itself, and what follows it is a query string. */
export function questionMark(node: RegexNode): RegexNode | undefined {
  switch (node.type) {
    case 'sequence':
      return firstOf(node.items);
    case 'group':
      return questionMark(node.body);
    case 'repeat':
      return node.min > 0 ? questionMark(node.body) : undefined;
    case 'alternation':
      return node.alternatives.every(questionMark) ? firstOf(node.alternatives) : undefined;
    default:
      return isJust(node, '?') ? node : undefined;
  }
}

function firstOf(nodes: readonly RegexNode[]): RegexNode | undefined {
  for (const node of nodes) {
    const found = questionMark(node);
    if (found) return found;
  }
  return undefined;
}

/** A scheme, or two slashes and a host, at the start of a pattern. */
const hosts = {
  regex:
    /^\^?(?:(?:\((?:\?:)?)?https?(?:\?|\|https?|\((?:\?:)?s\)\??)?\)?:(?:\\?\/){2}|(?:\\?\/){2}(?=[\w-]+\\?\.\w))/i,
  text: /^(?:https?|\*):\/\//i,
};

/** The length of what a pattern begins with where that is a scheme, with which no path starts; 0 where it is none. */
export function schemeAndHost(pattern: string, isRegex: boolean): number {
  return (isRegex ? hosts.regex : hosts.text).exec(pattern)?.[0].length ?? 0;
}

/** A host at the start of a pattern where the first folder of the path stands. */
export function hostAsFolder(pattern: string): { start: number; end: number; name: string } | undefined {
  const written = /^\^?(www\\?\.(?:[\w-]+\\?\.)+[a-z]{2,})(?=\\?\/|\$|$)/i.exec(pattern)?.[1];
  if (written === undefined) return undefined;
  const start = pattern.indexOf(written);
  return { start, end: start + written.length, name: written.replaceAll('\\', '') };
}

/** A `?` behind the name of a page and in front of `name=`, which is a plain one in a URL and makes a letter optional in a pattern. */
export function optionalMark(pattern: string): { start: number; end: number } | undefined {
  const found = /\.[a-z]{2,5}(\?[\w.-]+=)/i.exec(pattern);
  if (!found) return undefined;
  const end = found.index + found[0].length;
  return { start: end - found[1]!.length, end };
}
