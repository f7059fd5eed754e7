import { responseHeaderOf } from '../../domain/http-headers/names';
import { withoutTemplates } from '../../domain/http-headers/text';
import { type OutboundMatch, type OutboundRule, once, type RewriteScope } from '../../domain/rewrite/model';
import type { Decoded } from '../../syntax/decoded';
import type { XmlElement } from '../../syntax/xml/tree';
import type { WebConfig } from './model';

/** A response header that the file gives a value. */
export interface SetHeader {
  /** As written, with dashes. */
  readonly header: string;
  /** Where its name (or variable) stands. */
  readonly name: Decoded;
  readonly value: Decoded;
  /** The value with `unknown` for what a template fills in. */
  readonly text: string;
  /** The rule that sets it; undefined for a custom header. */
  readonly rule: OutboundRule | undefined;
  readonly element: XmlElement;
}

/** The response header that an outbound rule works on. */
export function headerOfRule({ match }: OutboundRule): string | undefined {
  return match?.serverVariable && responseHeaderOf(match.serverVariable.text);
}

/** What an outbound rule sets a whole response header to; undefined where it sets none, or changes only a part of one. */
export function headerSetBy(rule: OutboundRule): SetHeader | undefined {
  return once(rule, readHeader);
}

function readHeader(rule: OutboundRule): SetHeader | undefined {
  const header = headerOfRule(rule);
  const { match, action } = rule;
  if (!header || !match || action?.type !== 'Rewrite' || !action.value || !takesWhole(match)) return undefined;
  const { value } = action;
  return {
    header,
    name: match.serverVariable!,
    value,
    text: withoutTemplates(value.text),
    rule,
    element: rule.element,
  };
}

/** The custom headers of a scope with their values. */
export function customHeadersOf({ customHeaders }: RewriteScope): SetHeader[] {
  return (customHeaders?.items ?? []).flatMap(({ element, name, value }) =>
    name && value ? [{ header: name.text, name, value, text: value.text, rule: undefined, element }] : [],
  );
}

/** Every custom header of the file. */
export function allCustomHeaders({ scopes }: WebConfig): SetHeader[] {
  return scopes.flatMap(customHeadersOf);
}

/** A pattern that takes in a whole value or none of it: `.*`, `^(.+)$`, `^$` and the like. */
const wholeValue = /^\^?\(?(?:\.|\[\\s\\S\])[*+]\)?\$?$|^\^?\$?$/;

/** Whether the action puts its value in place of the whole header, and not of a part of it. */
export function takesWhole({ pattern }: OutboundMatch): boolean {
  if (pattern.negate || pattern.syntax !== 'ECMAScript') return true;
  return wholeValue.test(pattern.text?.text ?? '');
}

/** Whether a rule runs whatever value the header has, also where it is not there. */
export function matchesAnyValue({ pattern }: OutboundMatch): boolean {
  const text = pattern.text?.text ?? '';
  if (pattern.negate) return false;
  if (pattern.syntax === 'Wildcard') return text === '*';
  return pattern.syntax === 'ECMAScript' && /^\^?\(?(?:\.|\[\\s\\S\])\*\)?\$?$|^\^?$/.test(text);
}
