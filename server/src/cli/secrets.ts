import type { AnyKind } from '../core/kind';
import type { Span } from '../core/span';

/** What is shown instead of a secret. */
export const mask = '***';

/** The secrets of a text, sorted, overlapping ones made one. */
export class Secrets {
  readonly spans: readonly Span[];

  constructor(spans: readonly Span[]) {
    const merged: { start: number; end: number }[] = [];
    for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
      const last = merged.at(-1);
      if (end <= start) continue;
      if (last && start <= last.end) last.end = Math.max(last.end, end);
      else merged.push({ start, end });
    }
    this.spans = merged;
  }

  static of(kind: AnyKind, model: unknown, text: string): Secrets {
    return new Secrets(kind.secrets?.(model, text) ?? []);
  }

  /** The secrets that share a character with a range, in order. */
  within(start: number, end: number): Span[] {
    let low = 0;
    let high = this.spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.spans[middle]!.end <= start) low = middle + 1;
      else high = middle;
    }
    const found: Span[] = [];
    for (let index = low; index < this.spans.length && this.spans[index]!.start < end; index++)
      found.push(this.spans[index]!);
    return found;
  }

  /** A piece of the text with every secret in it as `***`. */
  masked(text: string, start: number, end: number): string {
    let shown = '';
    let at = start;
    for (const secret of this.within(start, end)) {
      shown += text.slice(at, Math.max(at, secret.start)) + mask;
      at = Math.min(end, secret.end);
    }
    return shown + text.slice(at, end);
  }
}
