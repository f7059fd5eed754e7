import { briefly, goOn, Unfinished, type Work } from '../core/work';
import type { MaybeAsync } from './maybe-async';

/** Runs after what waits in the queue has had its turn. */
export const soon: (callback: () => void) => unknown =
  typeof setImmediate === 'function' ? setImmediate : callback => setTimeout(callback, 0);

/** How long work goes on before others have their turn: at first as long as nobody notices, since each turn costs something too. */
const turnMilliseconds = { first: 12, next: 8 };

/** Takes a turn; returns whether that was the last. */
type Turn = () => boolean;

const waiting: Turn[] = [];

/**
 * Does work: at once where it takes but a moment, else in turns with whatever else there is to do, such as other requests.
 * @param hasToWait whether what the work is about is about to change: then that goes first
 */
export function inTurns<T>(work: Work<T>, hasToWait: () => boolean = () => false): MaybeAsync<T> {
  const first = goOn(work, turnMilliseconds.first);
  if (first.done) return first.value;
  return new Promise((resolve, reject) => {
    const turn: Turn = () => {
      if (hasToWait()) return false;
      try {
        const { done, value } = goOn(work, turnMilliseconds.next);
        if (done) resolve(value);
        return done === true;
      } catch (error) {
        reject(error);
        return true;
      }
    };
    if (waiting.push(turn) === 1) soon(takeTurns);
  });
}

/** One of those that wait goes on, and stands at the end again unless it is done. */
function takeTurns(): void {
  const turn = waiting[0]!;
  const isLast = turn();
  waiting.shift();
  if (!isLast) waiting.push(turn);
  if (waiting.length > 0) soon(takeTurns);
}

/**
 * Asks for something as often as long work turns out to be needed first, which is done in turns.
 * @param ask finds out anew what it depends on, since that may have changed meanwhile; asks within `inOneTurn`
 */
export async function askInTurns<T>(ask: () => Promise<T>): Promise<T> {
  for (;;)
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof Unfinished)) throw error;
      await inTurns(error.work);
    }
}

/** What is asked for. @throws Unfinished where it takes longer than a turn */
export function inOneTurn<T>(ask: () => T): T {
  return briefly(ask, turnMilliseconds.first);
}
