import type { AnyKind, KindHead } from './kind';

/** What of a kind is there only once it is loaded; the type has every name stand here. */
const loaded: Record<Exclude<keyof AnyKind, keyof KindHead>, true> = {
  comments: true,
  commentSpans: true,
  takesComment: true,
  parse: true,
  whole: true,
  units: true,
  partsOf: true,
  rules: true,
  facts: true,
  ownNames: true,
  isPartial: true,
  completions: true,
  hover: true,
  symbols: true,
  folds: true,
  selections: true,
  lenses: true,
  links: true,
  refactorings: true,
  read: true,
  readsByLoading: true,
  secrets: true,
};

/**
 * A kind of which only the head is there until something else of it is asked for: a run over files of one kind does not
 * pay for the others.
 * @param load gives the whole kind, whose head is this one; called at most once
 */
export function lazyKind(head: KindHead, load: () => AnyKind): AnyKind {
  let whole: AnyKind | undefined;
  const kind = { ...head };
  for (const name of Object.keys(loaded) as (keyof typeof loaded)[])
    Object.defineProperty(kind, name, {
      enumerable: true,
      get: () => {
        whole ??= load();
        return whole[name];
      },
    });
  return kind as AnyKind;
}
