import { nearMiss } from '../../core/near-miss';
import { once } from '../../domain/rewrite/model';
import type { Decoded } from '../../syntax/decoded';
import type { XmlAttribute, XmlElement } from '../../syntax/xml/tree';
import { type AttributeSchema, type ElementSchema, lockAttributes } from './data/schema';
import { globalRule, inboundRule } from './data/schema-inbound';
import { outboundRule, preCondition } from './data/schema-outbound';
import { fragmentSchemas, httpProtocol, mapEntry, rewrite, rewriteMap } from './data/schema-tree';
import { isSoundAs, isSoundEntry, markSound, markSoundAs } from './items';
import type { WebConfig, WebConfigUnit } from './model';
import { type KeyFault, keyFaults } from './schema-keys';
import { isPartOnly, transformOf } from './transform';
import { type ValueProblem, valueProblem } from './value-problem';
import { isNamed, isSameName } from './values';

/** Something that the schema does not allow, or misses. */
export type SchemaFault =
  | KeyFault
  | { readonly code: 'unknown-element'; readonly element: XmlElement; readonly of: ElementSchema }
  | { readonly code: 'element-letter-case'; readonly element: XmlElement; readonly name: string }
  | {
      readonly code: 'repeated-element';
      readonly element: XmlElement;
      readonly first: XmlElement;
    }
  | {
      readonly code: 'unknown-attribute';
      readonly attribute: XmlAttribute;
      readonly of: ElementSchema;
      readonly element: XmlElement;
    }
  | { readonly code: 'since'; readonly attribute: XmlAttribute; readonly schema: AttributeSchema }
  | { readonly code: 'attribute-letter-case'; readonly attribute: XmlAttribute; readonly name: string }
  | { readonly code: 'missing-attribute'; readonly element: XmlElement; readonly attribute: AttributeSchema }
  | {
      readonly code: 'value';
      readonly problem: ValueProblem;
      readonly value: Decoded;
      readonly schema: AttributeSchema;
      readonly of: ElementSchema;
      readonly element: XmlElement;
    };

export type FaultOf<Code extends SchemaFault['code']> = Extract<SchemaFault, { readonly code: Code }>;

/** What a unit's element may be. */
export function schemaOf(unit: WebConfigUnit): ElementSchema {
  switch (unit.direction) {
    case 'inbound':
      return unit.global ? globalRule : inboundRule;
    case 'outbound':
      return outboundRule;
    case 'precondition':
      return preCondition;
    case 'map':
      return rewriteMap;
  }
}

/** What the schema finds in a unit, its own element included. */
export function faultsInUnit<Code extends SchemaFault['code']>(unit: WebConfigUnit, code: Code): FaultOf<Code>[] {
  return only(once(unit, unitFaults), code);
}

/** What the schema finds outside of units. */
export function faultsOutside<Code extends SchemaFault['code']>(model: WebConfig, code: Code): FaultOf<Code>[] {
  return only(once(model, fileFaults), code);
}

function only<Code extends SchemaFault['code']>(faults: readonly SchemaFault[], code: Code): FaultOf<Code>[] {
  return faults.length === 0 ? [] : (faults.filter(fault => fault.code === code) as FaultOf<Code>[]);
}

function unitFaults(unit: WebConfigUnit): readonly SchemaFault[] {
  const walk = new Walk();
  walk.element(unit.element, schemaOf(unit));
  return walk.faults;
}

const unitSchemas: ReadonlySet<ElementSchema> = new Set([
  inboundRule,
  globalRule,
  outboundRule,
  preCondition,
  rewriteMap,
]);

function fileFaults({ document: { root }, shape, isTransform }: WebConfig): readonly SchemaFault[] {
  const walk = new Walk(unitSchemas, isTransform);
  if (!root || shape === 'other') return [];
  if (shape === 'fragment') {
    walk.oneOf(root, fragmentSchemas);
    return walk.faults;
  }
  walk.container(root, 'configuration');
  for (const location of root.childrenNamed('location')) walk.container(location, 'location');
  return walk.faults;
}

/** One way through a tree of elements along the schema. */
class Walk {
  readonly faults: SchemaFault[] = [];

  /** @param skip elements that are not gone into, but for those that a transform tells in part */
  constructor(
    private readonly skip: ReadonlySet<ElementSchema> = new Set(),
    private readonly isTransform = false,
  ) {}

  /** `<configuration>` or `<location>`, of which only one child is looked at. */
  container(element: XmlElement, name: string): void {
    const servers = element.childrenNamed('system.webServer');
    if (element.name !== name && (servers.length > 0 || name === 'configuration'))
      this.faults.push({ code: 'element-letter-case', element, name });
    for (const server of servers) this.server(server);
  }

  /** `<system.webServer>`, of which only two children are looked at. */
  private server(element: XmlElement): void {
    const known = element.children.filter(child => [rewrite, httpProtocol].some(schema => isNamed(child, schema.name)));
    if (known.length > 0 && element.name !== 'system.webServer')
      this.faults.push({ code: 'element-letter-case', element, name: 'system.webServer' });
    for (const child of known) this.oneOf(child, [rewrite, httpProtocol]);
  }

  /** An element that is one of several by its name. */
  oneOf(element: XmlElement, schemas: readonly ElementSchema[]): void {
    const schema = schemas.find(candidate => isNamed(element, candidate.name));
    if (!schema) return;
    if (element.name !== schema.name) this.faults.push({ code: 'element-letter-case', element, name: schema.name });
    this.element(element, schema);
  }

  /** @returns whether the element or one in it carries an instruction of a transform, so that what is missing in it may stand elsewhere */
  element(element: XmlElement, schema: ElementSchema): boolean {
    if (isSoundAs(element, schema)) return false;
    if (this.skip.has(schema) && !(this.isTransform && isPartOnly(element))) return false;
    const transform = transformOf(element);
    if (/^Remove/i.test(transform ?? '')) return true;
    const before = this.faults.length;
    let isPartial = transform !== undefined && !/^(?:Insert|Replace)/i.test(transform);
    const seen = new Map<ElementSchema, XmlElement>();
    const repeated: SchemaFault[] = [];
    for (const child of element.children) {
      if (schema === rewriteMap && isSoundEntry(child)) continue;
      const known = this.child(child, element, schema);
      if (!known) continue;
      if (this.element(child, known)) isPartial = true;
      const first = seen.get(known);
      if (first && !known.many && !known.section && !isOpen(child))
        repeated.push({ code: 'repeated-element', element: child, first });
      else seen.set(known, child);
    }
    this.attributes(element, schema);
    if (isPartial || isOpen(element)) return isPartial;
    for (const fault of repeated) this.faults.push(fault);
    for (const fault of keyFaults(element, schema)) this.faults.push(fault);
    this.missing(element, schema);
    if (this.faults.length > before) return false;
    if (schema === mapEntry) markSound(element);
    else markSoundAs(element, schema);
    return false;
  }

  /** What a child is; one that is unknown is told, unless its parent is not closed yet and may have swallowed it. */
  private child(child: XmlElement, parent: XmlElement, of: ElementSchema): ElementSchema | undefined {
    const known = of.children.find(schema => isNamed(child, schema.name));
    if (known && known.name !== child.name)
      this.faults.push({ code: 'element-letter-case', element: child, name: known.name });
    if (!known && !isOpen(child) && !isOpen(parent) && child.name !== '' && !child.name.includes(':'))
      this.faults.push({ code: 'unknown-element', element: child, of });
    return known;
  }

  private attributes(element: XmlElement, of: ElementSchema): void {
    for (const attribute of element.attributes) {
      const { name, value } = attribute;
      if (!value || isForeign(name, of)) continue;
      const schema = of.attributes.find(known => isSameName(known.name, name));
      if (!schema) {
        if (!isOpen(element) && !isPartOfValue(attribute))
          this.faults.push({ code: 'unknown-attribute', attribute, of, element });
        continue;
      }
      if (schema.name !== name) this.faults.push({ code: 'attribute-letter-case', attribute, name: schema.name });
      if (schema.since) this.faults.push({ code: 'since', attribute, schema });
      // Without straight quotes around it, it is not known what the value is.
      const problem = attribute.span.end > value.span.end ? valueProblem(value.text, schema) : undefined;
      if (problem) this.faults.push({ code: 'value', problem, value, schema, of, element });
    }
  }

  /** Attributes that have to be there; one that is merely misspelt is told by its name. */
  private missing(element: XmlElement, of: ElementSchema): void {
    for (const attribute of of.attributes) {
      if (!attribute.required || element.attribute(attribute.name)) continue;
      if (!element.attributes.some(({ name }) => meantAttribute(name, of) === attribute))
        this.faults.push({ code: 'missing-attribute', element, attribute });
    }
  }
}

/** The attribute that an unknown one most likely stands for. */
export function meantAttribute(written: string, { attributes }: ElementSchema): AttributeSchema | undefined {
  const mistaken = attributes.find(({ mistakes }) => mistakes?.some(name => isSameName(name, written)));
  if (mistaken) return mistaken;
  const near = nearMiss(
    written,
    attributes.map(({ name }) => name),
  );
  return attributes.find(({ name }) => name === near);
}

/** Attributes that the schema says nothing about: those of other namespaces, locks, and the file that holds a section instead. */
function isForeign(name: string, of: ElementSchema): boolean {
  if (name.includes(':') || name === 'xmlns' || (of.section && name === 'configSource')) return true;
  return name.startsWith('lock') && lockAttributes.includes(name);
}

/** Whether a name without `=` stands between two quotes, so that it was meant as a part of the value around it. */
function isPartOfValue({ nameSpan, value }: XmlAttribute): boolean {
  return value !== undefined && value.span.start === nameSpan.end + 1;
}

/** Whether an element has no end yet, so that it may hold what is not its own. */
function isOpen({ endTag, selfClosing }: XmlElement): boolean {
  return !endTag && !selfClosing;
}
