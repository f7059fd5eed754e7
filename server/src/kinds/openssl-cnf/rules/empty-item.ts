import { defineRule } from '../../../core/rule';
import type { Span } from '../../../core/span';
import { type ExtensionSyntax, extensionSyntax } from '../../../domain/csr/data/extensions';
import type { ConfEntry } from '../../../syntax/openssl-conf/tree';
import { extensionManual } from '../data/sources';
import { wordedEntries } from '../extension-entries';
import { wholeLines } from '../lines';
import type { OpensslCnf } from '../model';

/** Nothing where an extension's list wants something. */
export const emptyItem = defineRule({
  meta: {
    id: 'openssl-cnf/empty-item',
    severity: 'error',
    category: 'startup',
    summary: 'A list in an extension with nothing between two commas, at its end or in all of it.',
    messages: {
      comma:
        'Between two commas, or behind the last, OpenSSL wants a value. It makes no request (invalid empty name). Remove the comma.',
      value:
        'There is nothing behind the "=". OpenSSL makes no request (invalid empty name). Write a value, or remove the line.',
      remove: 'Remove the comma',
      removeLine: 'Remove the line',
    },
    fix: true,
    suggests: true,
    references: [extensionManual],
  },
  check(model: OpensslCnf, report) {
    for (const entry of wordedEntries(model)) {
      const { name, nameSpan, value } = entry;
      if (!isList(extensionSyntax.get(name))) continue;
      if (value.text === '')
        report('value', {
          at: nameSpan,
          suggest: [{ title: 'removeLine', edits: [{ span: wholeLines(entry), newText: '' }] }],
        });
      else
        for (const span of emptyItems(entry, model.file.text))
          report('comma', { at: span, fix: { title: 'remove', edits: [{ span, newText: '' }] } });
    }
  },
});

function isList(syntax: ExtensionSyntax | undefined): boolean {
  return (
    syntax !== undefined &&
    /names$|usage$|constraints$|type$|points?$|access$|mappings$|features$|authority/.test(syntax)
  );
}

/** The commas with nothing at one side of them. */
function emptyItems({ value }: ConfEntry, text: string): Span[] {
  const start = /^critical,[ \t]*/.exec(value.text)?.[0].length ?? 0;
  const parts = value.text.slice(start).split(',');
  // Behind `critical,` nothing at all is told by another rule; a backslash with a blank behind it too.
  if (parts.length === 1 || /\\[ \t]*$/.test(text.slice(value.span.start, value.span.end))) return [];
  const found: Span[] = [];
  let at = start;
  for (const [index, part] of parts.entries()) {
    if (part.trim() === '')
      found.push(index === 0 ? value.spanOf(at, at + part.length + 1) : value.spanOf(at - 1, at + part.length));
    at += part.length + 1;
  }
  return found;
}
