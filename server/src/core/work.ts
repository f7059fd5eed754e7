/** Work that is done in pieces: it yields where `isTurnOver`, every few milliseconds at the latest. */
export type Work<T> = Generator<void, T, void>;

/** Thrown in place of a value that takes long to work out. Once the work is done, the value is there for whoever asks again. */
export class Unfinished extends Error {
  constructor(readonly work: Work<unknown>) {
    super('Asked for before it was worked out.');
  }
}

/** When others are to have their turn, as `Date.now` counts. */
let turnEnds = Number.POSITIVE_INFINITY;

/** Whether others are to have their turn. Costs next to nothing. */
export function isTurnOver(): boolean {
  return turnEnds !== Number.POSITIVE_INFINITY && Date.now() >= turnEnds;
}

/** Does work in one go, and all that it needs. */
export function atOnce<T>(work: Work<T>): T {
  return under(Number.POSITIVE_INFINITY, () => {
    for (;;) {
      const { done, value } = work.next();
      if (done) return value;
    }
  });
}

/** Does work for a while; to be called again where that was not all of it. @param milliseconds after which no further piece is begun */
export function goOn<T>(work: Work<T>, milliseconds: number): IteratorResult<void, T> {
  return under(Date.now() + milliseconds, () => work.next());
}

/**
 * Asks for something that may need long work.
 * @param ask depends on nothing that it changes itself, since it may be left in the middle
 * @param milliseconds after which no further piece of long work is begun
 * @throws Unfinished where that is not enough: once its work is done, ask again
 */
export function briefly<T>(ask: () => T, milliseconds: number): T {
  return under(Date.now() + milliseconds, ask);
}

/** What long works come to, kept by what they depend on. */
export class Results<T> {
  readonly #known = new Map<string, T>();

  /** @param most how many are kept: more than one question needs */
  constructor(readonly most: number) {}

  /**
   * What work comes to.
   * @param key all that it depends on
   * @throws Unfinished where others have to have their turn before it is done
   */
  of(key: string, start: () => Work<T>): T {
    const known = this.#known.get(key);
    return known === undefined ? resultOf(this.#keeping(key, start())) : known;
  }

  *#keeping(key: string, work: Work<T>): Work<T> {
    const result = yield* work;
    if (this.#known.size >= this.most) this.#known.clear();
    this.#known.set(key, result);
    return result;
  }
}

function resultOf<T>(work: Work<T>): T {
  if (turnEnds === Number.POSITIVE_INFINITY) return atOnce(work);
  const { done, value } = work.next();
  if (done) return value;
  throw new Unfinished(work);
}

function under<T>(end: number, act: () => T): T {
  const before = turnEnds;
  turnEnds = end;
  try {
    return act();
  } finally {
    turnEnds = before;
  }
}
