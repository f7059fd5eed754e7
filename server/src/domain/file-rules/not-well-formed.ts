import { defineRule, type Rule, type Unit } from '../../core/rule';
import { overlaps, type Span } from '../../core/span';
import { repairOf, type XmlRepair } from '../../syntax/xml/repair';
import type { XmlDocument, XmlProblem, XmlProblemCode } from '../../syntax/xml/tree';
import { conflictMarkers } from './conflict-markers';
import { notWellFormedMessages } from './data/well-formed';
import type { KindWording, XmlModel } from './kind-wording';
import { worded } from './wording';

interface NotWellFormed extends KindWording {
  /** What to put back where the file holds no node: a whole sentence. */
  readonly restore: string;
  readonly names: ShownNames;
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
  const { kind, consequence, references, restore, names } = of;
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
      const markers = conflictMarkers(document.text);
      for (const [index, problem] of document.problems.entries()) {
        const { code, span } = problem;
        if (code === 'doctype' || markers.some(marker => overlaps(marker.span, span))) continue;
        if (code === 'unterminated-tag' && isNoTag(span, document.problems[index + 1])) continue;
        const blank = code === 'bad-name' ? oddBlankIn(document.text, span) : undefined;
        if (blank) {
          const fix = { title: 'write-blank' as const, edits: [{ span: blank.span, newText: ' ' }] };
          report('odd-blank', { at: blank.span, data: { code: blank.code }, fix });
          continue;
        }
        const repair = repairOf(problem, document);
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

/** The message for a problem: of its own where what is written looks right to the eye. */
function messageOf({ code, span }: XmlProblem, text: string, repair: XmlRepair | undefined) {
  if (code === 'unquoted-value' && /[“”„‘’]/.test(text.charAt(span.start))) return 'curly-quotes';
  if (repair?.what === 'match-quote') return 'other-quote';
  return code as Exclude<XmlProblemCode, 'doctype'>;
}

/** Whether what follows a `<` is no name either, so that the `<` was meant as it stands: one problem. */
function isNoTag({ start }: Span, next: XmlProblem | undefined): boolean {
  return next?.code === 'bad-name' && next.span.start === start + 1;
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

/** The names that a message speaks of, as far as they surely are names. */
function namesOf(problem: XmlProblem, document: XmlDocument, shown: ShownNames) {
  const { code, name, otherName, span, other } = problem;
  const isAttribute = code === 'duplicate-attribute';
  if (!name || !(isAttribute || code === 'unclosed-element' || code === 'mismatched-close'))
    return { name: hidden, otherName: hidden };
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
