import { defineRule } from '../../../core/rule';
import type { Setting } from '../../../domain/java-properties/model';
import { findPlaceholders } from '../../../domain/placeholders';
import { eceGuide, instanceNames } from '../data/sources';

/** Letters, digits, `_`, `$` and `#`; no blank, backslash, comma, colon, semicolon, quote, `&` or `@`. */
const instanceShape = /^[\p{L}_][\p{L}\p{N}_$#]*$/u;
const longestInstance = 16;
const longestDatabase = 128;

/** An instance or database that SQL Server cannot have. */
export const nameNotValid = defineRule({
  meta: {
    id: 'reportsdb-properties/name-not-valid',
    severity: 'warning',
    category: 'connection',
    summary: 'An instance or database name that SQL Server does not allow.',
    messages: {
      defaultInstance:
        'The default instance has no name to connect by: MSSQLSERVER is the name of its service. The utility does not find it. Leave the value empty.',
      withHost:
        'This holds a server name too: the utility wants the instance alone, such as {instance}. Write the instance.',
      instance:
        '"{written}" is no name of an instance: SQL Server takes up to 16 letters, digits, _, $ and #, the first of them a letter or _. The utility does not find it. Write the name as SQL Server has it.',
      database:
        'The database name holds {character}. The guide forbids it, and the utility does not find the database. Write the name as the connection pools have it.',
      long: 'The name of a database has at most 128 characters. The utility does not find this one. Write the name as the connection pools have it.',
      empty: 'Leave it empty',
      instanceOnly: 'Write {instance}',
    },
    suggests: true,
    references: [eceGuide, instanceNames],
  },
  checkUnit({ entry, key, value }: Setting, report) {
    const { text } = value;
    if (!key || entry.stops || text.trim() === '' || /^["']|\s[#!]|^[=:>]/.test(text)) return;
    if (findPlaceholders(text).length > 0 || /[\0-\x1f]/.test(text)) return;
    const at = value.span;
    if (key.type === 'database') {
      const bad = /[*?<>|+^'"%`,@;{}[\]\\/:]/.exec(text);
      if (bad) report('database', { at: value.spanOf(bad.index, bad.index + 1), data: { character: bad[0] } });
      else if (text.length > longestDatabase) report('long', { at });
    } else if (key.type === 'instance') {
      if (text.toUpperCase() === 'MSSQLSERVER')
        return report('defaultInstance', { at, suggest: [{ title: 'empty', edits: [{ span: at, newText: '' }] }] });
      const instance = /^[\w.-]+\\([\w$#]+)$/.exec(text)?.[1];
      const edits = [{ span: at, newText: instance ?? '' }];
      if (instance) report('withHost', { at, data: { instance }, suggest: [{ title: 'instanceOnly', edits }] });
      else if (!instanceShape.test(text) || text.length > longestInstance)
        report('instance', { at, data: { written: text.slice(0, 40) } });
    }
  },
});
