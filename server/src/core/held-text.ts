import type { TextChange } from './span';

/** Whether a text holds certain words, looked for once and then only where a change could have made them. */
export class HeldText {
  readonly #held = new Map<string, boolean>();

  /** @param before what is known of the version before, with what changed since */
  constructor(
    readonly text: string,
    before?: { readonly known: HeldText; readonly change: TextChange },
  ) {
    if (!before) return;
    const missing = [...before.known.#held].filter(([, held]) => !held).map(([word]) => word);
    if (missing.length === 0) return;
    const { start, newEnd } = before.change;
    const reach = Math.max(...missing.map(word => word.length)) - 1;
    const near = text.slice(Math.max(0, start - reach), newEnd + reach);
    for (const word of missing) this.#held.set(word, near.includes(word));
  }

  holds(word: string): boolean {
    let held = this.#held.get(word);
    if (held === undefined) {
      held = this.text.includes(word);
      this.#held.set(word, held);
    }
    return held;
  }
}
