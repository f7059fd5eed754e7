import { skipBlanks } from './characters';

/** Remembers the last search ahead, so that searching again and again from places before the same hit stays linear. */
class Ahead {
  private from = 0;
  private found = -1;

  constructor(private readonly what: RegExp) {}

  /** The first hit at or behind `at`, else Infinity. */
  find(text: string, at: number): number {
    if (at >= this.from && at <= this.found) return this.found;
    this.what.lastIndex = at;
    this.from = at;
    this.found = this.what.exec(text)?.index ?? Number.POSITIVE_INFINITY;
    return this.found;
  }

  forget(): void {
    this.found = -1;
  }
}

/** The present text of a document, shared by all of its elements. */
export class Source {
  /** Counts the texts that this source has had; offsets worked out for an older one are void. */
  version = 0;
  private readonly commentCloses = new Ahead(/-->/g);
  private readonly commentOpens = new Ahead(/<!--/g);
  private readonly cdataCloses = new Ahead(/\]\]>/g);
  private readonly instructionCloses = new Ahead(/\?>/g);
  private readonly closeTags = new Ahead(/<\//g);
  private readonly angles = new Ahead(/[<>]/g);
  private readonly subsets = new Ahead(/\]\s*>/g);
  private readonly breaks = new Ahead(/[\r\n]/g);

  constructor(public text: string) {}

  /** Takes the next version of the text. */
  renew(text: string): void {
    this.text = text;
    this.version++;
    for (const ahead of [this.commentCloses, this.commentOpens, this.cdataCloses, this.instructionCloses])
      ahead.forget();
    for (const ahead of [this.closeTags, this.angles, this.subsets, this.breaks]) ahead.forget();
  }

  /**
   * Where the comment at `at` ends; the complement (`~`) of it where it is not closed: no `-->` follows, or another
   * comment starts before it. Such a comment is taken to end with its line.
   */
  commentEnd(at: number): number {
    const close = this.commentCloses.find(this.text, at + 4);
    if (close < this.commentOpens.find(this.text, at + 4) + 4) return close + 3;
    return ~this.lineEnd(at);
  }

  /** The same for the CDATA section at `at`; one that is not closed is taken to end before the next end tag. */
  cdataEnd(at: number): number {
    const close = this.cdataCloses.find(this.text, at + 9);
    return close < Number.POSITIVE_INFINITY ? close + 3 : ~this.bounded(this.closeTags.find(this.text, at + 9));
  }

  /** The same for the processing instruction at `at`; one that is not closed is taken to end with its line, an XML declaration with `>`. */
  instructionEnd(at: number): number {
    const close = this.instructionCloses.find(this.text, at + 2);
    if (!this.isDeclaration(at)) return close < Number.POSITIVE_INFINITY ? close + 2 : ~this.lineEnd(at);
    const angle = this.angles.find(this.text, at + 2);
    if (close < Number.POSITIVE_INFINITY && angle === close + 1) return close + 2;
    if (close < this.lineEnd(at) && !this.text.slice(at + 2, close).includes('<')) return close + 2;
    return ~Math.min(this.lineEnd(at), this.bounded(angle) + (this.text[angle] === '>' ? 1 : 0));
  }

  /** Whether `<?xml` stands at `at`, and not a longer name. */
  isDeclaration(at: number): boolean {
    return this.text.startsWith('<?xml', at) && !/[\w.:-]/.test(this.text.charAt(at + 5));
  }

  /** Where the markup at `at` that starts with `<!` ends, a document type declaration or nothing known. */
  bangEnd(at: number): number {
    const { text } = this;
    const angle = this.angles.find(text, at + 2);
    const isType = /^<!DOCTYPE$/i.test(text.slice(at, at + 9));
    const bracket = isType ? text.slice(at, Math.min(this.bounded(angle), at + 2000)).indexOf('[') : -1;
    if (bracket >= 0) {
      const close = this.subsets.find(text, at + bracket);
      if (close < Number.POSITIVE_INFINITY) return skipBlanks(text, close + 1) + 1;
    }
    if (text[at + 2] === '[') {
      const close = this.cdataCloses.find(text, at + 3);
      if (close < this.closeTags.find(text, at + 3)) return close + 3;
    }
    if (text[angle] === '>' && (isType || angle < this.lineEnd(at))) return angle + 1;
    let end = at + 2;
    while (end < text.length && /[A-Za-z[-]/.test(text[end]!)) end++;
    return end;
  }

  /** The end of the line that `at` stands in, before its line break. */
  lineEnd(at: number): number {
    return this.bounded(this.breaks.find(this.text, at));
  }

  private bounded(at: number): number {
    return Math.min(at, this.text.length);
  }
}
