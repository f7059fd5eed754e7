import type { Note } from './timeline';

/** A rule cannot be carried out: IIS raises an error, or there is no telling what it does. Caught where the rule's turn ends. */
export class RuleError {
  constructor(
    readonly result: 'error' | 'unknown',
    readonly note: Note,
  ) {}
}
