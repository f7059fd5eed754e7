import type { Collection, CustomHeader, Named, RewriteScope, TagSet } from '../../domain/rewrite/model';
import type { Decoded } from '../../syntax/decoded';
import type { XmlElement } from '../../syntax/xml/tree';
import { type CollectionShape, readCollection } from './collection';
import { inboundRuleOf, outboundRuleOf, preConditionOf, rewriteMapOf } from './items';
import type { SectionName, WebConfigUnit } from './model';
import { isPartOnly, isRemoved } from './transform';
import { attributeValue, flagOf } from './values';

const byName = { key: 'name', keyOf: ({ name }: { readonly name: Decoded | undefined }) => name } as const;

const rules = { add: 'rule', itemOf: (element: XmlElement) => inboundRuleOf(element, false), ...byName };
const globalRules = { add: 'rule', itemOf: (element: XmlElement) => inboundRuleOf(element, true), ...byName };
const outboundRules = { add: 'rule', itemOf: outboundRuleOf, ...byName };
const preConditions = { add: 'preCondition', itemOf: preConditionOf, ...byName };
const customTags: CollectionShape<TagSet> = { add: 'tags', itemOf: tagSetOf, ...byName };
const rewriteMaps = { add: 'rewriteMap', itemOf: rewriteMapOf, ...byName };
const providers: CollectionShape<Named> = { add: 'provider', itemOf: namedOf, ...byName };
const variables: CollectionShape<Named> = { add: 'add', itemOf: namedOf, ...byName };
const headers: CollectionShape<CustomHeader> = { add: 'add', itemOf: headerOf, ...byName };
const tags = { add: 'tag', itemOf: tagOf };

/** Takes in the sections of one `<location>`, or of the file outside of any, and reads them as one scope. */
export class ScopeReader {
  readonly sections: { readonly name: SectionName; readonly element: XmlElement }[] = [];

  /** @param container the `<location>` */
  constructor(
    private readonly isTransform: boolean,
    private readonly container?: XmlElement,
  ) {}

  /** @param units gets the rules, preconditions and maps */
  read(units: WebConfigUnit[]): RewriteScope {
    const outbound = this.named('outboundRules');
    const protocol = this.named('httpProtocol');
    const scope: RewriteScope = {
      location: this.container?.attribute('path')?.value,
      isInherited: !this.container || flagOf(this.container, 'inheritInChildApplications', true),
      rules: this.collection(this.named('rules'), rules),
      globalRules: this.collection(this.named('globalRules'), globalRules),
      outboundRules: this.collection(outbound, outboundRules),
      preConditions: this.collection(childrenOf(outbound, 'preConditions'), preConditions),
      customTags: this.collection(childrenOf(outbound, 'customTags'), customTags),
      rewriteMaps: this.collection(this.named('rewriteMaps'), rewriteMaps),
      providers: this.collection(this.named('providers'), providers),
      allowedServerVariables: this.collection(this.named('allowedServerVariables'), variables),
      customHeaders: this.collection(childrenOf(protocol, 'customHeaders'), headers, isRemoved),
      redirectHeaders: this.collection(childrenOf(protocol, 'redirectHeaders'), headers, isRemoved),
    };
    for (const name of ['rules', 'globalRules', 'outboundRules', 'preConditions', 'rewriteMaps'] as const)
      for (const unit of scope[name]?.written ?? []) units.push(unit);
    return scope;
  }

  private named(name: SectionName): XmlElement[] {
    return this.sections.filter(section => section.name === name).map(({ element }) => element);
  }

  private collection<Item>(
    elements: readonly XmlElement[],
    shape: CollectionShape<Item>,
    unless: (element: XmlElement) => boolean = isPartOnly,
  ): Collection<Item> | undefined {
    if (elements.length === 0) return undefined;
    return readCollection(elements, this.isTransform ? { ...shape, unless: element => unless(element) } : shape);
  }
}

function childrenOf(elements: readonly XmlElement[], name: string): XmlElement[] {
  return elements.flatMap(element => element.childrenNamed(name));
}

function namedOf(element: XmlElement): Named {
  return { element, name: attributeValue(element, 'name') };
}

function headerOf(element: XmlElement): CustomHeader {
  return { element, name: attributeValue(element, 'name'), value: attributeValue(element, 'value') };
}

function tagSetOf(element: XmlElement): TagSet {
  return { element, name: attributeValue(element, 'name'), tags: readCollection([element], tags).items };
}

function tagOf(element: XmlElement): TagSet['tags'][number] {
  const [name, attribute] = [
    attributeValue(element, 'name')?.text ?? '',
    attributeValue(element, 'attribute')?.text ?? '',
  ];
  return { element, name, attribute };
}
