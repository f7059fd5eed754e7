import { defineRule, type Rule, type Severity, type Unit } from '../../core/rule';
import type { Span } from '../../core/span';
import type { KindWording, XmlModel } from './kind-wording';
import { worded } from './wording';

const messages = {
  doctype: '{file} has no document type. {consequence} Remove it.',
  remove: 'Remove the document type',
} as const;

interface Doctype extends KindWording {
  /** The subject of "… has no document type." */
  readonly file: string;
  /** A warning unless told. */
  readonly severity?: Severity;
}

/** The rule about a document type, through which an XML parser can be made to fetch other files. */
export function doctypeRule<Model extends XmlModel, U extends Unit = Unit>(of: Doctype): Rule<Model, U> {
  const { kind, consequence, references, file, severity = 'warning' } = of;
  return defineRule({
    meta: {
      id: `${kind}/doctype`,
      severity,
      category: 'security',
      summary: 'A document type declaration, which the file does not have as installed.',
      messages: worded(messages, { file, consequence }),
      suggests: true,
      references,
    },
    check({ document }: Model, report) {
      for (const { code, span } of document.problems) {
        if (code !== 'doctype') continue;
        const whole = wholeType(document.text, span.start);
        report('doctype', {
          at: whole ?? span,
          suggest: whole ? [{ title: 'remove', edits: [{ span: whole, newText: '' }] }] : [],
        });
      }
    },
  });
}

/** The declaration up to its `>`, where it has one. */
function wholeType(text: string, start: number): Span | undefined {
  const shape = /<!DOCTYPE(?:[^<>[\]"']|"[^"<]*"|'[^'<]*')*(?:\[[^\]]*\]\s*)?>/iy;
  shape.lastIndex = start;
  return shape.test(text) ? { start, end: shape.lastIndex } : undefined;
}
