import type { Range } from 'vscode-languageserver';
import type { Span } from '../core/span';
import { type Positions, rangeOf } from './positions';

/** The same data with ranges of an editor in the place of spans. */
export type Ranged<T> = T extends readonly (infer Item)[]
  ? readonly Ranged<Item>[]
  : T extends object
    ? { readonly [Key in keyof T as Key extends 'span' ? 'range' : Key]: Key extends 'span' ? Range : Ranged<T[Key]> }
    : T;

/** The same data with ranges in the place of spans. */
export function ranged<T>(value: T, positions: Positions): Ranged<T> {
  if (Array.isArray(value)) return value.map(each => ranged(each, positions)) as Ranged<T>;
  if (typeof value !== 'object' || value === null) return value as Ranged<T>;
  const entries = Object.entries(value).map(([key, each]) =>
    key === 'span' ? ['range', rangeOf(positions, each as Span)] : [key, ranged(each, positions)],
  );
  return Object.fromEntries(entries) as Ranged<T>;
}
