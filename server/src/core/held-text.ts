import type { TextChange } from './span';

/** Whether a text holds certain words, looked for once and then only where the text changes. */
export class HeldText {
  readonly #held = new Map<string, boolean>();

  /** @param before what is known of the version before, with what changed since */
  constructor(
    readonly text: string,
    before?: { readonly known: HeldText; readonly change: TextChange },
  ) {
    if (!before) return;
    for (const [word, held] of before.known.#held) if (!held) this.#held.set(word, this.#isNear(word, before.change));
  }

  holds(word: string): boolean {
    let held = this.#held.get(word);
    if (held === undefined) {
      held = this.text.includes(word);
      this.#held.set(word, held);
    }
    return held;
  }

  /** Whether the word stands where the change could have made it. */
  #isNear(word: string, { start, newEnd }: TextChange): boolean {
    const reach = word.length - 1;
    return this.text.slice(Math.max(0, start - reach), newEnd + reach).includes(word);
  }
}
