import type { Completion } from '../../core/kind';
import type { OtherFiles } from '../../core/other-files';
import type { Span } from '../../core/span';
import { responseHeaderNamed, responseHeaders } from '../../domain/http-headers/data/response-headers';
import { responseHeaderOf, responseVariableOf } from '../../domain/http-headers/names';
import { serverVariables } from '../../domain/rewrite/data/server-variables';
import { type Decoded, offsetIn } from '../../syntax/decoded';
import type { XmlElement } from '../../syntax/xml/tree';
import { completionWording as say } from './data/face-wording';
import type { AttributeSchema } from './data/schema';
import type { InheritedSpace } from './data/spaces';
import { inheritedNames } from './inherited';
import { allPreConditions, type WebConfig } from './model';
import { policyCompletions } from './policy-completion';
import { templateCompletions } from './template-completion';
import { attributeValue } from './values';

/** A value in which something may be typed. */
export interface ValuePlace {
  readonly model: WebConfig;
  readonly element: XmlElement;
  readonly schema: AttributeSchema;
  readonly value: Decoded;
  /** In the file. */
  readonly offset: number;
  /** What other files say, where that is known. */
  readonly others: OtherFiles | undefined;
}

/** What may stand in an attribute's value. */
export function valueCompletions(place: ValuePlace): Completion[] {
  const { schema, value } = place;
  switch (schema.type) {
    case 'bool':
      return words(value, [
        { label: 'true', detail: say.flag(schema.default === 'true') },
        { label: 'false', detail: say.flag(schema.default === 'false') },
      ]);
    case 'enum':
      return words(value, meaningsOf(schema));
    case 'flags':
      return flagCompletions(place);
    case 'template':
      return [...headerValueCompletions(place), ...templateCompletions(place)];
    default:
      return namesFor(place);
  }
}

interface Word {
  readonly label: string;
  readonly detail?: string | undefined;
}

function words(value: Decoded, list: readonly Word[], replace: Span = value.span): Completion[] {
  return list.map(({ label, detail }) => ({
    label,
    kind: 'value',
    ...(detail === undefined ? {} : { detail }),
    replace,
    insert: value.encode(label),
  }));
}

function meaningsOf({ values = {} }: AttributeSchema): Word[] {
  return Object.entries(values).map(([label, detail]) => ({ label, detail: detail.replaceAll('`', '') }));
}

/** The flags that are not there yet, in place of the one at the cursor. */
function flagCompletions({ schema, value, offset }: ValuePlace): Completion[] {
  const at = offsetIn(value, offset);
  const start = value.text.lastIndexOf(',', at - 1) + 1;
  const end = value.text.indexOf(',', at) < 0 ? value.text.length : value.text.indexOf(',', at);
  const blanks = /^\s*/.exec(value.text.slice(start, end))![0].length;
  const others = value.text.slice(0, start) + value.text.slice(end);
  const present = new Set(others.split(',').map(item => item.trim().toLowerCase()));
  const free = meaningsOf(schema).filter(({ label }) => !present.has(label.toLowerCase()));
  return words(value, free, value.spanOf(start + Math.min(blanks, at - start), end));
}

/** Names that the file defines, or that a header or server variable has. */
function namesFor({ model, element, schema, value, offset, others }: ValuePlace): Completion[] {
  const [tag, attribute] = [element.name.toLowerCase(), schema.name];
  const parent = element.parent?.name.toLowerCase();
  const inherited = (space: InheritedSpace) => [...inheritedNames(others, space).values()].map(({ text }) => text);
  if (attribute === 'preCondition')
    return words(value, namesOf(definedNames(allPreConditions(model)), inherited('precondition')));
  if (attribute === 'customTags') {
    const own = definedNames(model.scopes.flatMap(({ customTags }) => customTags?.items ?? []));
    return words(value, namesOf(own, inherited('tag-set')));
  }
  if (attribute === 'name' && tag === 'remove') {
    const space = removedFrom[parent ?? ''];
    return space ? words(value, without(namesOf(inherited(space)), namesBeside(element))) : [];
  }
  if (attribute === 'serverVariable') return words(value, responseVariables());
  if (attribute === 'name' && tag === 'set') return words(value, without(settableVariables(), namesBeside(element)));
  if (parent !== 'customheaders') return [];
  if (attribute === 'name') return words(value, headerNames(element));
  const name = attributeValue(element, 'name')?.text;
  return attribute === 'value' && name ? headerValues(name, value, offset) : [];
}

function definedNames(items: readonly { readonly name: Decoded | undefined }[]): string[] {
  return items.flatMap(({ name }) => (name?.text ? [name.text] : []));
}

/** Names, each once whatever its letter case. */
function namesOf(...lists: readonly (readonly string[])[]): Word[] {
  return [...new Map(lists.flat().map(label => [label.toLowerCase(), { label }])).values()];
}

/** What a `<remove name>` takes out, by the collection that it stands in. */
const removedFrom: Readonly<Record<string, InheritedSpace>> = {
  rules: 'inbound-rule',
  outboundrules: 'outbound-rule',
  preconditions: 'precondition',
  customtags: 'tag-set',
  rewritemaps: 'rewrite-map',
  providers: 'rewrite-provider',
  allowedservervariables: 'allowed-variable',
  customheaders: 'custom-header',
  redirectheaders: 'redirect-header',
};

function responseVariables(): Word[] {
  return responseHeaders.map(({ name, summary }) => ({ label: responseVariableOf(name), detail: summary }));
}

/** Request headers that rules commonly set. */
function settableVariables(): Word[] {
  const headers = [...serverVariables.values()].filter(({ name }) => name.startsWith('HTTP_'));
  return headers.map(({ name, meaning }) => ({ label: name, detail: meaning }));
}

function headerNames(element: XmlElement): Word[] {
  const all = responseHeaders.map(({ name, summary }) => ({ label: name, detail: summary }));
  return without(all, namesBeside(element));
}

/** The names that the elements of the same sort beside an element have, in lower case. */
function namesBeside(element: XmlElement): ReadonlySet<string> {
  const siblings = element.parent?.children.filter(each => each !== element && each.name === element.name) ?? [];
  return new Set(siblings.map(each => attributeValue(each, 'name')?.text.toLowerCase() ?? ''));
}

function without(list: readonly Word[], taken: ReadonlySet<string>): Word[] {
  return list.filter(({ label }) => !taken.has(label.toLowerCase()));
}

/** Of an outbound rule that sets a response header: what that header may hold. */
function headerValueCompletions({ element, schema, value, offset }: ValuePlace): Completion[] {
  if (element.name.toLowerCase() !== 'action' || schema.name !== 'value') return [];
  const match = element.parent?.child('match');
  const variable = match && attributeValue(match, 'serverVariable')?.text;
  const header = variable && responseHeaderOf(variable);
  return header ? headerValues(header, value, offset) : [];
}

function headerValues(header: string, value: Decoded, offset: number): Completion[] {
  if (/^content-security-policy/i.test(header) && value.text.trim() !== '') return policyCompletions(value, offset);
  return words(
    value,
    (responseHeaderNamed(header)?.values ?? []).map(label => ({ label })),
  );
}
