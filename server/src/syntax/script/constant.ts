import type { BinaryExpression, Expression, Literal, Node, PrivateIdentifier, TemplateLiteral } from 'acorn';
import type { Span } from '../../core/span';
import type { Decoded } from '../decoded';
import type { Script } from './script';
import { decodeString, encodeString } from './string-literal';

/** What an expression is, as far as its text alone tells. */
export type ScriptValue =
  | { readonly type: 'string'; readonly value: Decoded; readonly span: Span }
  | { readonly type: OtherType; readonly span: Span }
  /** Names something that the text does not define, as text without quotes does. */
  | { readonly type: 'undefined-name'; readonly name: string; readonly span: Span }
  /** Known only when the script runs. */
  | { readonly type: 'unknown'; readonly span: Span };

export type OtherType =
  | 'undefined'
  | 'null'
  | 'number'
  | 'boolean'
  | 'regular expression'
  | 'object'
  | 'array'
  | 'function';

/** Names that a page gives every script. Source: the HTML and ECMAScript standards. */
const pageNames: ReadonlySet<string> = new Set(
  'window self globalThis this document location top parent frames navigator history String Number Boolean Object Array Math JSON Date RegExp Symbol URL URLSearchParams decodeURIComponent decodeURI encodeURIComponent encodeURI unescape escape gadgets finesse containerServices'.split(
    ' ',
  ),
);

/** The values of a script's expressions, read and never run. */
export class Constants {
  /** @param declared the names that the script itself gives a meaning */
  constructor(
    readonly script: Script,
    readonly declared: ReadonlySet<string>,
  ) {}

  valueOf(node: Expression | PrivateIdentifier): ScriptValue {
    const span = this.script.spanOf(node);
    switch (node.type) {
      case 'ParenthesizedExpression':
        return this.valueOf(node.expression);
      case 'Literal':
        return this.literal(node, span);
      case 'TemplateLiteral':
        return this.template(node, span);
      case 'BinaryExpression':
        return this.sum(node, span);
      case 'ArrayExpression':
        return { type: 'array', span };
      case 'ObjectExpression':
        return { type: 'object', span };
      case 'FunctionExpression':
      case 'ArrowFunctionExpression':
      case 'ClassExpression':
        return { type: 'function', span };
      case 'UnaryExpression':
        return node.operator === 'void' ? { type: 'undefined', span } : { type: 'unknown', span };
      case 'Identifier':
        if (node.name === 'undefined') return { type: 'undefined', span };
        if (node.name === 'NaN' || node.name === 'Infinity') return { type: 'number', span };
        return this.named(node, span);
      case 'MemberExpression':
        return this.named(node, span);
      default:
        return { type: 'unknown', span };
    }
  }

  private literal({ value, raw = '', start, end, ...rest }: Literal, span: Span): ScriptValue {
    if (typeof value === 'string') {
      const quote = raw[0] ?? '"';
      // The guess at a broken text ends an open string with its line.
      const closed = raw.length > 1 && raw.endsWith(quote);
      const inner = this.script.spanOf({ start: start + 1, end: closed ? end - 1 : end });
      return { type: 'string', value: decodeString(raw.slice(1, closed ? -1 : undefined), inner.start, quote), span };
    }
    if (value === null && !('regex' in rest) && !('bigint' in rest)) return { type: 'null', span };
    if (typeof value === 'boolean') return { type: 'boolean', span };
    return { type: 'regex' in rest && rest.regex ? 'regular expression' : 'number', span };
  }

  private template({ expressions, quasis, start, end }: TemplateLiteral, span: Span): ScriptValue {
    const [only] = quasis;
    if (expressions.length > 0 || !only) return { type: 'unknown', span };
    const inner = this.script.spanOf({ start: start + 1, end: end - 1 });
    return { type: 'string', value: decodeString(only.value.raw, inner.start, '`'), span };
  }

  /** Strings put together with `+`; without recursion, since a long sum nests deeply. */
  private sum(node: BinaryExpression, span: Span): ScriptValue {
    const parts: (Expression | PrivateIdentifier)[] = [];
    let left: Expression | PrivateIdentifier = node;
    while (left.type === 'BinaryExpression' && left.operator === '+') {
      parts.push(left.right);
      left = left.left;
    }
    parts.push(left);
    if (left.type === 'BinaryExpression') return this.difference(left, span);
    let text = '';
    for (const part of parts.reverse()) {
      const value = this.valueOf(part);
      if (value.type !== 'string')
        return value.type === 'undefined-name' ? { ...value, span } : { type: 'unknown', span };
      text += value.value.text;
    }
    return { type: 'string', value: joined(text, span), span };
  }

  /** `ece-1.example.com` without quotes is a difference. */
  private difference({ left, operator, right }: BinaryExpression, span: Span): ScriptValue {
    if (operator !== '-' && operator !== '/') return { type: 'unknown', span };
    for (const side of [left, right]) {
      if (side.type === 'BinaryExpression') {
        const inner = this.difference(side, span);
        if (inner.type === 'undefined-name') return inner;
      } else {
        const value = side.type === 'Identifier' || side.type === 'MemberExpression' ? this.valueOf(side) : undefined;
        if (value?.type === 'undefined-name') return { ...value, span };
      }
    }
    return { type: 'unknown', span };
  }

  private named(node: Node, span: Span): ScriptValue {
    let base: Node = node;
    while (base.type === 'MemberExpression') {
      const member = base as Extract<Expression, { type: 'MemberExpression' }>;
      if (member.computed) return { type: 'unknown', span };
      base = member.object;
    }
    if (base.type !== 'Identifier') return { type: 'unknown', span };
    const { name } = base as Extract<Expression, { type: 'Identifier' }>;
    return this.declared.has(name) || pageNames.has(name)
      ? { type: 'unknown', span }
      : { type: 'undefined-name', name, span };
  }
}

/** A string of several pieces: what is said of any of it is said of the whole, and it is written as one. */
function joined(text: string, span: Span): Decoded {
  return { text, span, spanOf: () => span, encode: other => `"${encodeString(other, '"')}"` };
}
