import { defineRule } from '../../../core/rule';
import { lineEndOf } from '../../../core/text-lines';
import { extensionManual } from '../data/sources';
import { wholeLines } from '../lines';
import type { OpensslCnf } from '../model';

/** A subjectAltName outside of a section of extensions. */
export const misplacedAlternativeNames = defineRule({
  meta: {
    id: 'openssl-cnf/misplaced-alternative-names',
    severity: 'warning',
    category: 'ineffective',
    summary: 'A subjectAltName in the section req, in the name or in front of the first section.',
    messages: {
      options:
        'OpenSSL ignores subjectAltName here, and the request has no names. Put it into the section that req_extensions names.',
      name: 'Here it becomes a field of the name, not a list of names. Browsers do not look there. Put it into the section that req_extensions names.',
      asked:
        'Here it is a question about a field of the name, not a list of names. Put it into the section that req_extensions names.',
      move: 'Move it to section "{section}"',
      create: 'Move it to a new section v3_req that req_extensions names',
    },
    suggests: true,
    references: [extensionManual],
  },
  check({ file, request }: OpensslCnf, report, { text }) {
    const header = file.sections.get('req')?.headers[0];
    if (!header) return;
    const places = [file.sections.get('default'), file.sections.get('req'), request.names];
    for (const place of new Set(places)) {
      const entry = place?.entries.get('subjectAltName');
      if (!place || !entry || place === request.extensions) continue;
      const line = wholeLines(text, entry.span);
      const lineEnd = lineEndOf(text);
      const written = text.slice(entry.span.start, entry.span.end);
      const cut = { span: line, newText: '' };
      const target = request.extensions?.headers[0];
      const suggest = [];
      if (target && !request.extensions.entries.has('subjectAltName')) {
        const end = wholeLines(text, target.span).end;
        const edits = [cut, { span: { start: end, end }, newText: `${written}${lineEnd}` }];
        suggest.push({ title: 'move' as const, data: { section: request.extensions.name }, edits });
      } else if (!request.extensions && !file.sections.has('v3_req')) {
        const start = wholeLines(text, header.span).end;
        const end = text.length;
        const gap = text.endsWith('\n') ? '' : lineEnd;
        const option = { span: { start, end: start }, newText: `req_extensions = v3_req${lineEnd}` };
        const section = { span: { start: end, end }, newText: `${gap}[v3_req]${lineEnd}${written}${lineEnd}` };
        suggest.push({ title: 'create' as const, edits: [option, cut, section] });
      }
      const isName = place === request.names;
      report(isName ? (request.given ? 'name' : 'asked') : 'options', { at: entry.nameSpan, suggest });
    }
  },
});
