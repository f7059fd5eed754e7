import type { Meanings } from './words';

/*
 * What may stand in the rewrite configuration, as data: one source for the checks, completion and hover.
 * Source: rewrite_schema.xml of the URL Rewrite module 2.1 and IIS_schema.xml; meanings after Microsoft's configuration reference.
 */

export type AttributeType = 'string' | 'pattern' | 'template' | 'bool' | 'enum' | 'flags' | 'number' | 'integer';

export interface AttributeSchema {
  readonly name: string;
  readonly type: AttributeType;
  /** What it does, in one sentence. */
  readonly description: string;
  /** What IIS takes where the attribute is missing. */
  readonly default?: string;
  readonly required?: true;
  /** Of an enumeration or flags: the words and what each does. */
  readonly values?: Meanings;
  /** Of a number: the least and the greatest that are allowed; or, with `outside`, those between which none is. */
  readonly range?: { readonly from: number; readonly to: number; readonly outside?: true };
  /** It must not be there and empty. */
  readonly nonEmpty?: true;
  /** It must not begin or end with a blank. */
  readonly trimmed?: true;
  /** `unique`: no two elements of the collection have the same; `combined`: none have all of the attributes marked so the same. */
  readonly key?: 'unique' | 'combined';
  /** Letter case counts; otherwise it does not. */
  readonly caseSensitive?: true;
  /** The version of the module that brought it. */
  readonly since?: '2.1';
  /** What people write in its place, misled by a guide or by its neighbours. */
  readonly mistakes?: readonly string[];
  /** It may hold a secret, which is never shown. */
  readonly secret?: true;
}

export interface ElementSchema {
  readonly name: string;
  readonly description: string;
  readonly attributes: readonly AttributeSchema[];
  readonly children: readonly ElementSchema[];
  /** Whether it may stand any number of times, as one of a collection; otherwise once. */
  readonly many?: true;
  /** Whether it is a section, which may have `configSource`. */
  readonly section?: true;
  /** Where it may stand: in applicationHost.config only, or elsewhere too once an administrator unlocks it. */
  readonly level?: 'server' | 'unlocked';
}

/** Attributes that every element may have. Source: the locking attributes of the IIS configuration system. */
export const lockAttributes: readonly string[] = [
  'lockAttributes',
  'lockAllAttributesExcept',
  'lockElements',
  'lockAllElementsExcept',
  'lockItem',
];

/** `<clear />` of a collection. */
export const clearElement: ElementSchema = {
  name: 'clear',
  description: 'Drops what is inherited from a parent configuration and what stands above in this one.',
  attributes: [],
  children: [],
  many: true,
};

/** `<remove />` of a collection, with the keys that name an item. */
export function removeElement(...keys: readonly AttributeSchema[]): ElementSchema {
  return {
    name: 'remove',
    description: 'Drops the one item with this key, inherited or from above.',
    attributes: keys.map(key => ({
      ...key,
      required: true,
      // Other collections of the file are keyed by the other of the two words.
      mistakes: key.mistakes ?? (key.name === 'name' ? ['key'] : undefined),
      key: undefined,
      description: 'The item that is dropped.',
    })) as AttributeSchema[],
    children: [],
    many: true,
  };
}

export function flag(name: string, otherwise: boolean, description: string): AttributeSchema {
  return { name, type: 'bool', default: String(otherwise), description };
}

export function choice(name: string, values: Meanings, otherwise: string, description: string): AttributeSchema {
  return { name, type: 'enum', values, default: otherwise, description };
}

/** The name that is a collection's key. */
export function nameKey(description: string): AttributeSchema {
  return { name: 'name', type: 'string', required: true, key: 'unique', description };
}
