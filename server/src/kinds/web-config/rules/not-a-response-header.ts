import { defineRule } from '../../../core/rule';
import { responseHeaderNamed } from '../../../domain/http-headers/data/response-headers';
import { requestHeaderOf, responseHeaderOf, responseVariableOf } from '../../../domain/http-headers/names';
import { replaceIn } from '../../../syntax/decoded';
import { schema2 } from '../data/sources';
import type { WebConfigUnit } from '../model';

/** Headers of requests and responses both: the variable may mean the request. */
const ofBoth = new Set(['cache-control', 'content-type', 'content-encoding', 'content-disposition']);

/** An outbound rule that names a response header and not its variable. */
export const notAResponseHeader = defineRule({
  meta: {
    id: 'web-config/not-a-response-header',
    severity: 'warning',
    category: 'ineffective',
    summary: 'An outbound rule that names a response header without RESPONSE_.',
    messages: {
      notHeader:
        'A response header is named with RESPONSE_ before it; {written} is another server variable, and the header {header} stays as it is. Write {variable}.',
      correct: 'Change to {variable}',
    },
    suggests: true,
    references: [schema2],
  },
  checkUnit(unit: WebConfigUnit, report) {
    const written = unit.direction === 'outbound' ? unit.match?.serverVariable : undefined;
    if (!written || /^RESPONSE_/i.test(written.text)) return;
    const { text } = written;
    const clear = meantVariable(text);
    const header =
      clear !== undefined
        ? responseHeaderOf(clear)
        : responseHeaderNamed(requestHeaderOf(text) ?? text.replaceAll('_', '-'))?.name;
    if (!header || ofBoth.has(header.toLowerCase())) return;
    const variable = clear ?? responseVariableOf(header);
    const edits = [replaceIn(written, 0, text.length, variable)];
    report('notHeader', {
      at: written.span,
      data: { written: text, header, variable },
      suggest: [{ title: 'correct', data: { variable }, edits }],
    });
  },
});

/** `RESPONSE_X` that something was added to: braces, HTTP_, or another character in place of the first underscore. */
function meantVariable(written: string): string | undefined {
  const [, rest] = /^\{?(?:HTTP_)?RESPONSE[_. :-]([\w-]+)\}?$/i.exec(written) ?? [];
  return rest && `RESPONSE_${rest}`;
}
