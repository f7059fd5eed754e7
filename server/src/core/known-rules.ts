import type { AnyKind } from './kind';
import type { RuleMeta } from './rule';

/** Something that has rules. */
export type RuleOwner = Pick<AnyKind, 'id' | 'rules'>;

/** Which rules there are, asking no more kinds for theirs than it takes: asking loads them. */
export class KnownRules {
  #all: ReadonlyMap<string, RuleMeta> | undefined;

  constructor(readonly owners: readonly RuleOwner[]) {}

  has(id: string): boolean {
    return this.get(id) !== undefined;
  }

  /** The rule of an id; the kind that the id names is asked first. */
  get(id: string): RuleMeta | undefined {
    const of = id.slice(0, Math.max(0, id.indexOf('/')));
    const found = this.owners.find(owner => owner.id === of)?.rules.find(({ meta }) => meta.id === id);
    if (found) return found.meta;
    for (const { rules } of this.owners) for (const { meta } of rules) if (meta.id === id) return meta;
    return undefined;
  }

  /** Every rule by its id. */
  all(): ReadonlyMap<string, RuleMeta> {
    this.#all ??= new Map(this.owners.flatMap(({ rules }) => rules).map(({ meta }) => [meta.id, meta]));
    return this.#all;
  }
}
