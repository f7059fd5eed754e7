import type { Node } from 'jsonc-parser';
import type { Span } from '../../../core/span';
import { entriesOf, type JsoncTree, readJsonc, spanOf } from '../../../syntax/jsonc/tree';
import { requestedAddress } from '../run/address';
import type { Header, RunRequest } from '../run/request';
import { type TestKey, type TestValue, testFileKeys } from './data/keys';

/** Something that must come out of a test, with its place. */
export interface Expected<Value> {
  readonly value: Value;
  readonly span: Span;
}

/** What must come out; what is undefined is not compared. */
export interface Expectation {
  readonly url?: Expected<string>;
  readonly unchanged?: Expected<boolean>;
  readonly redirect?: Expected<string>;
  readonly status?: Expected<number>;
  readonly subStatus?: Expected<number>;
  readonly aborted?: Expected<boolean>;
  /** By name; null: there must be none. */
  readonly headers: readonly (Expected<string | null> & { readonly name: string })[];
  readonly variables: readonly (Expected<string | null> & { readonly name: string })[];
  readonly ran: readonly Expected<string>[];
  readonly notRan: readonly Expected<string>[];
}

export interface RewriteTest {
  readonly name: string;
  /** The whole test. */
  readonly span: Span;
  /** Its name, or what it is called by. */
  readonly nameSpan: Span;
  readonly request: RunRequest;
  readonly expect: Expectation;
  /** Whether nothing in it is wrong; only then it can be run. */
  readonly isSound: boolean;
}

/** What is wrong with a test file besides its syntax. */
export type TestFault =
  | { readonly code: 'unknown-key'; readonly entry: Node; readonly name: string; readonly known: readonly string[] }
  | { readonly code: 'duplicate-key'; readonly entry: Node; readonly name: string; readonly first: Node }
  | { readonly code: 'missing-key'; readonly at: Node; readonly name: string; readonly example: string }
  | { readonly code: 'wrong-value'; readonly at: Node; readonly name: string; readonly type: TestValue }
  | { readonly code: 'expects-nothing'; readonly at: Node };

export interface RewriteTestsFile extends JsoncTree {
  readonly faults: readonly TestFault[];
  readonly tests: readonly RewriteTest[];
}

/** Reads a file of rewrite tests; never throws. */
export function parseRewriteTests(text: string): RewriteTestsFile {
  const tree = readJsonc(text);
  const faults: TestFault[] = [];
  checkGroup(tree.root, testFileKeys, faults);
  const list = memberOf(tree.root, 'tests');
  const folder = textOf(memberOf(tree.root, 'folder'));
  const nodes = list?.type === 'array' ? (list.children ?? []).filter(({ type }) => type === 'object') : [];
  const isWhole = tree.errors.length === 0;
  const tests = nodes
    .map(node => readTest(node, folder, faults))
    .map(test => (isWhole ? test : { ...test, isSound: false }));
  return { ...tree, faults, tests };
}

/** Notes what is wrong with an object that may have certain keys. */
function checkGroup(node: Node | undefined, keys: readonly TestKey[], faults: TestFault[]): void {
  if (node?.type !== 'object') return;
  const seen = new Map<string, Node>();
  for (const { name, key: entry, value } of entriesOf(node)) {
    const key = keys.find(known => known.name === name);
    const first = seen.get(name);
    if (first) faults.push({ code: 'duplicate-key', entry, name, first });
    else seen.set(name, entry);
    if (!key && !(name === '$schema' && keys === testFileKeys))
      faults.push({ code: 'unknown-key', entry, name, known: keys.map(known => known.name) });
    if (key && value) checkValue(value, key, faults);
  }
  for (const { name, required, example } of keys)
    if (required && !seen.has(name)) faults.push({ code: 'missing-key', at: node, name, example });
}

function checkValue(value: Node, { name, type, keys = [] }: TestKey, faults: TestFault[]): void {
  for (const at of wrongIn(value, type)) faults.push({ code: 'wrong-value', at, name, type });
  if (name === 'expect' && entriesOf(value).length === 0) faults.push({ code: 'expects-nothing', at: value });
  if (value.type === 'object' && keys.length > 0) checkGroup(value, keys, faults);
  if (type !== 'groups') return;
  for (const item of value.children ?? [])
    if (item.type === 'object') checkGroup(item, keys, faults);
    else faults.push({ code: 'wrong-value', at: item, name: 'test', type: 'group' });
}

/** The values that are not of a type: the value itself, or some in it. */
function wrongIn(node: Node, type: TestValue): Node[] {
  const inside = type === 'names' ? 'array' : type === 'texts' || type === 'texts-or-null' ? 'object' : undefined;
  if (inside === undefined || node.type !== inside) return isOfType(node, type) ? [] : [node];
  const values = inside === 'array' ? (node.children ?? []) : entriesOf(node).flatMap(({ value }) => value ?? []);
  return values.filter(each => each.type !== 'string' && !(type === 'texts-or-null' && each.type === 'null'));
}

function isOfType(node: Node, type: TestValue): boolean {
  const { value } = node;
  const isNumber = (from: number) => Number.isInteger(value) && value >= from && value <= 999;
  const isAddress = () => node.type === 'string' && requestedAddress(value) !== undefined;
  switch (type) {
    case 'text':
      return node.type === 'string';
    case 'address':
      return isAddress();
    case 'address-or-group':
      return node.type === 'object' || isAddress();
    case 'method':
      return node.type === 'string' && /^[\w!#$%&'*+.^`|~-]+$/.test(value);
    case 'flag':
      return node.type === 'boolean';
    case 'status':
      return isNumber(100);
    case 'sub-status':
      return isNumber(0);
    case 'group':
      return node.type === 'object';
    case 'groups':
      return node.type === 'array';
    default:
      return false;
  }
}

function readTest(node: Node, folder: string | undefined, faults: readonly TestFault[]): RewriteTest {
  const request = memberOf(node, 'request');
  const name = memberOf(node, 'name');
  const response = memberOf(node, 'response');
  const url = textOf(request) ?? textOf(memberOf(request, 'url')) ?? '';
  const span = spanOf(node);
  const isWithin = (fault: TestFault) => {
    const at = 'at' in fault ? fault.at : fault.entry;
    return at.offset >= span.start && at.offset < span.end;
  };
  return {
    name: textOf(name) || url || 'a test without a request',
    span,
    nameSpan: spanOf(name ?? request ?? node),
    request: {
      method: (textOf(memberOf(request, 'method')) ?? 'GET').toUpperCase(),
      url,
      headers: headersOf(memberOf(request, 'headers')),
      variables: Object.fromEntries(textsOf(memberOf(request, 'variables'))),
      providers: Object.fromEntries(textsOf(memberOf(request, 'providers'))),
      isFile: flagOf(memberOf(request, 'isFile')),
      isDirectory: flagOf(memberOf(request, 'isDirectory')),
      response: {
        status: (memberOf(response, 'status')?.value as number | undefined) ?? 200,
        headers: headersOf(memberOf(response, 'headers')),
      },
      folder,
    },
    expect: readExpectation(memberOf(node, 'expect')),
    isSound: !faults.some(isWithin),
  };
}

function readExpectation(node: Node | undefined): Expectation {
  const one = <Value>(name: string): Expected<Value> | undefined => {
    const value = memberOf(node, name);
    return value && { value: value.value, span: spanOf(value) };
  };
  const named = (name: string) =>
    entriesOf(memberOf(node, name)).flatMap(({ name: each, key, value }) =>
      value
        ? [{ name: each, value: value.value as string | null, span: { start: key.offset, end: spanOf(value).end } }]
        : [],
    );
  const list = (name: string) =>
    (memberOf(node, name)?.children ?? []).map(item => ({ value: String(item.value), span: spanOf(item) }));
  return {
    url: one('url'),
    unchanged: one('unchanged'),
    redirect: one('redirect'),
    status: one('status'),
    subStatus: one('subStatus'),
    aborted: one('aborted'),
    headers: named('headers'),
    variables: named('variables'),
    ran: list('ran'),
    notRan: list('notRan'),
  };
}

/** The value of a key; the first where it stands twice. */
function memberOf(node: Node | undefined, name: string): Node | undefined {
  return entriesOf(node).find(entry => entry.name === name)?.value;
}

function textOf(node: Node | undefined): string | undefined {
  return node?.type === 'string' ? node.value : undefined;
}

function flagOf(node: Node | undefined): boolean | undefined {
  return node?.type === 'boolean' ? node.value : undefined;
}

function textsOf(node: Node | undefined): [string, string][] {
  return entriesOf(node).flatMap(({ name, value }) => {
    const text = textOf(value);
    return text === undefined ? [] : [[name, text] as [string, string]];
  });
}

function headersOf(node: Node | undefined): Header[] {
  return textsOf(node).map(([name, value]) => ({ name, value }));
}
