import { defineRule, type RuleContext } from '../../../core/rule';
import type { Span } from '../../../core/span';
import { xmlSpecification } from '../data/sources';
import type { PoolMap } from '../model';

/**
 * The encoding that the file names against the one that its bytes are in. What is fatal and what is not was asked of
 * Java's own parser (JDK 17) and of libxml2; where they differ Java counts, since ECE is a Java program.
 */
export const encoding = defineRule({
  meta: {
    id: 'connection-pool-map/encoding',
    severity: 'error',
    category: 'startup',
    summary: 'Bytes of the file that are not in the encoding that it declares.',
    messages: {
      invalidBytes:
        'From here on the bytes are not valid UTF-8, the encoding in which XML is read unless the file names another. ECE cannot read the file, so none of its data sources start. Save the file as UTF-8.',
      notUtf16:
        'The file says that it is in {declared}, its bytes are {actual}. ECE cannot read the file, so none of its data sources start. Write UTF-8 here, or save the file as {declared}.',
      isUtf16:
        'The file says that it is in {declared}, its bytes are UTF-16. Java cannot read that, so none of the data sources start. Save the file as UTF-8.',
      unnamed:
        'The file is in UTF-16 without a byte order mark and does not say so. ECE cannot read it, so none of its data sources start. Save the file as UTF-8.',
      otherLetters:
        'The file says that it is in {declared}, its bytes are UTF-8. ECE reads the wrong letters wherever one is not ASCII. Write UTF-8 here.',
      notAscii:
        'The file says that it is in {declared} but holds letters that are not ASCII. ECE cannot read it, so none of its data sources start. Write UTF-8 here.',
      writeUtf8: 'Declare UTF-8',
    },
    suggests: true,
    references: [xmlSpecification],
  },
  check({ document }: PoolMap, report, context) {
    const { encoding: read, text } = context;
    if (!read) return;
    const declaration = document.declaration;
    const fault = faultOf(declaration?.encoding?.toUpperCase(), read, text);
    if (!fault) return;
    if (fault === 'invalidBytes') return report(fault, { at: { start: read.invalidAt!, end: read.invalidAt! + 1 } });
    const at: Span = declaration?.encodingSpan ?? declaration?.span ?? { start: 0, end: Math.min(1, text.length) };
    const data = { declared: declaration?.encoding ?? '', actual: read.name.toUpperCase() };
    const repairable = read.name === 'utf-8' && declaration?.encodingSpan;
    const edits = repairable ? [{ span: repairable, newText: 'UTF-8' }] : [];
    report(fault, { at, data, suggest: repairable ? [{ title: 'writeUtf8', edits }] : [] });
  },
});

type Fault = 'invalidBytes' | 'notUtf16' | 'isUtf16' | 'unnamed' | 'otherLetters' | 'notAscii';

function faultOf(
  declared: string | undefined,
  read: NonNullable<RuleContext['encoding']>,
  text: string,
): Fault | undefined {
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
