/** A value that is there at once where the host can give it at once. */
export type MaybeAsync<T> = T | Promise<T>;

/** Goes on with a value, without a turn of the event loop where it is there already. */
export function whenThere<T, U>(value: MaybeAsync<T>, next: (value: T) => MaybeAsync<U>): MaybeAsync<U> {
  return value instanceof Promise ? value.then(next) : next(value);
}
