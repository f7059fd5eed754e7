import { defineRule, type Rule, type Unit } from '../../core/rule';
import { overlaps, type Span } from '../../core/span';
import { repairOf, type XmlRepair } from '../../syntax/xml/repair';
import type { XmlDocument, XmlProblem, XmlProblemCode } from '../../syntax/xml/tree';
import { type ConflictMarker, conflictMarkers } from './conflict-markers';
import { notWellFormedMessages } from './data/well-formed';
import type { KindWording, XmlModel } from './kind-wording';
import { worded } from './wording';

interface NotWellFormed extends KindWording {
  /** What to put back where the file holds no node: a whole sentence. */
  readonly restore: string;
  readonly names: ShownNames;
  /** Whether a node of that name never holds anything, so that `/>` belongs at its end. */
  readonly isEmpty?: (name: string) => boolean;
}

/**
 * Which names a message may show. Where the XML is broken, what looks like a name may be part of a password that holds `<` or `&`:
 * shown are known names, and others that stand first on their line and not in a value.
 */
interface ShownNames {
  readonly known: RegExp;
  /** Nodes that hold a value and no nodes. */
  readonly holdsValue?: RegExp;
}

/** The rule about everything that makes an XML parser refuse the file. */
export function notWellFormedRule<Model extends XmlModel, U extends Unit = Unit>(of: NotWellFormed): Rule<Model, U> {
  const { kind, consequence, references, restore, names, isEmpty } = of;
  const messages = worded(notWellFormedMessages, { consequence, restore });
  return defineRule({
    meta: {
      id: `${kind}/not-well-formed`,
      severity: 'error',
      category: 'startup',
      summary: 'Text that is not well-formed XML.',
      messages,
      fix: true,
      references,
    },
    check({ document }: Model, report) {
      if (document.problems.length === 0) return;
      if (/^\uFEFF?(?:<\0|\0<)/.test(document.text)) return report('wide', { at: { start: 0, end: 2 } });
      const markers = conflictMarkers(document.text);
      for (const [index, problem] of document.problems.entries()) {
        const { code, span } = problem;
        if (code === 'doctype' || isInMarker(span, markers)) continue;
        if (code === 'unterminated-tag' && isNoTag(span, document.problems[index + 1])) continue;
        const inner = code === 'missing-space' || code === 'missing-value' ? quotedIn(document, span) : undefined;
        if (inner) {
          if (isFirstAt(document.problems, index)) report('inner-quote', innerQuote(document.text, inner));
          continue;
        }
        const blank = code === 'bad-name' ? oddBlankIn(document.text, span) : undefined;
        if (blank) {
          const fix = { title: 'write-blank' as const, edits: [{ span: blank.span, newText: ' ' }] };
          report('odd-blank', { at: blank.span, data: { code: blank.code }, fix });
          continue;
        }
        const repair = startRepair(problem, names) ?? repairOf(problem, document, isEmpty);
        report(messageOf(problem, document.text, repair), {
          at: span,
          data: namesOf(problem, document, names),
          related: problem.other ? [{ span: problem.other, message: messages.other }] : [],
          fix: repair && { title: repair.what, edits: repair.edits },
        });
      }
    },
  });
}

/** Whether a place is part of one of the markers, which stand in order. */
function isInMarker(span: Span, markers: readonly ConflictMarker[]): boolean {
  let low = 0;
  let high = markers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (markers[middle]!.span.end < span.start) low = middle + 1;
    else high = middle;
  }
  return markers.slice(low, low + 2).some(marker => overlaps(marker.span, span));
}

/** Where only the end tag has a name that is known, the slip is in the start tag. */
function startRepair({ code, name, otherName, other }: XmlProblem, { known }: ShownNames): XmlRepair | undefined {
  if (code !== 'mismatched-close' || !name || !otherName || !other) return undefined;
  if (!known.test(name) || known.test(otherName)) return undefined;
  return { what: 'rename-open', edits: [{ span: other, newText: name }] };
}

/** The message for a problem: of its own where what is written looks right to the eye. */
function messageOf({ code, span }: XmlProblem, text: string, repair: XmlRepair | undefined) {
  if (code === 'unquoted-value' && /[“”„‘’]/.test(text.charAt(span.start))) return 'curly-quotes';
  if (repair?.what === 'match-quote') return 'other-quote';
  if (repair?.what === 'self-close') return 'unclosed-empty';
  return code as Exclude<XmlProblemCode, 'doctype'>;
}

/** Whether what follows a `<` is no name either, so that the `<` was meant as it stands: one problem. */
function isNoTag({ start }: Span, next: XmlProblem | undefined): boolean {
  return next?.code === 'bad-name' && next.span.start === start + 1;
}

/** A name right between two quotes of the same kind, without `=`: the quotes were meant as a part of the value that the first one ends. */
function quotedIn({ text }: XmlDocument, { start, end }: Span): Span | undefined {
  const quote = text[start - 1];
  return (quote === '"' || quote === "'") && text[end] === quote ? { start: start - 1, end: end + 1 } : undefined;
}

/** Whether no problem before that one is at the same place. */
function isFirstAt(problems: readonly XmlProblem[], index: number): boolean {
  return problems[index - 1]?.span.start !== problems[index]!.span.start;
}

function innerQuote(text: string, { start, end }: Span) {
  const reference = text[start] === '"' ? '&quot;' : '&apos;';
  const edits = [
    { span: { start, end: start + 1 }, newText: reference },
    { span: { start: end - 1, end }, newText: reference },
  ];
  const fix = { title: 'escape-quotes' as const, data: { reference }, edits };
  return { at: { start, end }, data: { reference }, fix };
}

/** The first character of a faulty name that merely looks like a blank. */
function oddBlankIn(text: string, { start, end }: Span): { span: Span; code: string } | undefined {
  const found = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/.exec(text.slice(start, Math.min(end, start + 1000)));
  if (!found) return undefined;
  const at = start + found.index;
  const code = `U+${text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}`;
  return { span: { start: at, end: at + 1 }, code };
}

const hidden = '…';
/** Problems whose name is that of a node. */
const named: ReadonlySet<XmlProblemCode> = new Set(['unclosed-element', 'late-close', 'mismatched-close']);

/** The names that a message speaks of, as far as they surely are names. */
function namesOf(problem: XmlProblem, document: XmlDocument, shown: ShownNames) {
  const { code, name, otherName, span, other } = problem;
  const isAttribute = code === 'duplicate-attribute';
  if (!name || !(isAttribute || named.has(code))) return { name: hidden, otherName: hidden };
  const open = otherName && other && isNodeName(otherName, other.start, document, shown) ? otherName : hidden;
  const same = name.toLowerCase() === open.toLowerCase();
  const shows =
    same || (isAttribute ? !isInValue(document, span.start, shown) : isNodeName(name, span.start, document, shown));
  return { name: shows ? name : hidden, otherName: open };
}

function isNodeName(name: string, offset: number, document: XmlDocument, shown: ShownNames): boolean {
  if (shown.known.test(name)) return true;
  const tag = document.text.lastIndexOf('<', offset);
  let start = tag;
  while (start > 0 && ' \t'.includes(document.text[start - 1]!)) start--;
  return (start === 0 || document.text[start - 1] === '\n') && name.length <= 60 && !isInValue(document, tag, shown);
}

/** Whether an offset is in a node that holds a value and no nodes. */
function isInValue(document: XmlDocument, offset: number, { holdsValue }: ShownNames): boolean {
  let element = document.elementAt(offset);
  for (let depth = 0; element && depth < 8; depth++) {
    const inContent = element.contentSpan.start <= offset && (!element.endTag || offset < element.endTag.start);
    if (inContent && holdsValue?.test(element.name)) return true;
    element = element.parent;
  }
  return false;
}
