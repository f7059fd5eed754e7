import { defineRule, type Rule, type Severity, type SourceEncoding, type Unit } from '../../core/rule';
import type { Span } from '../../core/span';
import type { KindWording, XmlModel } from './kind-wording';
import { worded } from './wording';

const messages = {
  invalidBytes:
    'From here on the bytes are not valid UTF-8, the encoding in which XML is read unless the file names another. {consequence} Save the file as UTF-8.',
  notUtf16:
    'The file says that it is in {declared}, its bytes are {actual}. {consequence} Write UTF-8 here, or save the file as {declared}.',
  isUtf16: 'The file says that it is in {declared}, its bytes are UTF-16. {consequence} Save the file as UTF-8.',
  unnamed: 'The file is in UTF-16 without a byte order mark and does not say so. {consequence} Save the file as UTF-8.',
  otherLetters:
    'The file says that it is in {declared}, its bytes are UTF-8. {consumer} reads the wrong letters wherever one is not ASCII. Write UTF-8 here.',
  notAscii:
    'The file says that it is in {declared} but holds letters that are not ASCII. {consequence} Write UTF-8 here.',
  writeUtf8: 'Declare UTF-8',
} as const;

/** What can be wrong between the encoding that a file names and its bytes. */
export type EncodingFault = Exclude<keyof typeof messages, 'writeUtf8'>;

interface XmlEncoding extends KindWording {
  /** The program that reads the file: the subject of "… reads the wrong letters". */
  readonly consumer: string;
  /** How much a fault weighs for this program, where it is not an error; `off` where the program takes it. */
  readonly weights?: Partial<Record<EncodingFault, Severity | 'off'>>;
}

/**
 * The rule about the encoding that an XML file names against the one that its bytes are in. What is fatal was asked of Java's own parser
 * (JDK 17) and of libxml2, and follows Java where they differ; another program's ways are `weights`.
 */
export function xmlEncodingRule<Model extends XmlModel, U extends Unit = Unit>(of: XmlEncoding): Rule<Model, U> {
  const { kind, consequence, references, consumer, weights = {} } = of;
  return defineRule({
    meta: {
      id: `${kind}/encoding`,
      severity: 'error',
      category: 'startup',
      summary: 'Bytes of the file that are not in the encoding that it declares.',
      messages: worded(messages, { consequence, consumer }),
      suggests: true,
      references,
    },
    check({ document }: Model, report, context) {
      const { encoding: read, text } = context;
      if (!read) return;
      const declaration = document.declaration;
      const fault = faultOf(declaration?.encoding?.toUpperCase(), read, text);
      const severity = fault && weights[fault];
      if (!fault || severity === 'off') return;
      const weight = severity ? { severity } : undefined;
      if (fault === 'invalidBytes')
        return report(fault, { at: { start: read.invalidAt!, end: read.invalidAt! + 1 }, ...weight });
      const at: Span = declaration?.encodingSpan ?? declaration?.span ?? { start: 0, end: Math.min(1, text.length) };
      const data = { declared: declaration?.encoding ?? '', actual: read.name.toUpperCase() };
      const repairable = read.name === 'utf-8' && declaration?.encodingSpan;
      const edits = repairable ? [{ span: repairable, newText: 'UTF-8' }] : [];
      report(fault, { at, data, ...weight, suggest: repairable ? [{ title: 'writeUtf8', edits }] : [] });
    },
  });
}

function faultOf(declared: string | undefined, read: SourceEncoding, text: string): EncodingFault | undefined {
  const wide = declared !== undefined && /^(?:UTF-16|UCS-2|ISO-10646-UCS-2)/.test(declared);
  if (read.name === 'utf-16le' || read.name === 'utf-16be') {
    if (declared === undefined) return read.bom ? undefined : 'unnamed';
    return wide ? undefined : 'isUtf16';
  }
  if (wide) return 'notUtf16';
  const isUtf8 = declared === undefined || declared === 'UTF-8' || declared === 'UTF8';
  if (isUtf8) return read.invalidAt === undefined ? undefined : 'invalidBytes';
  if (read.name !== 'utf-8' || !/[^\0-\x7f]/.test(text.slice(1))) return undefined;
  return declared === 'US-ASCII' || declared === 'ASCII' ? 'notAscii' : 'otherLetters';
}
