import { defineRule } from '../../../core/rule';
import type { Setting } from '../../../domain/java-properties/model';
import { soundValue } from '../../../domain/java-properties/sound-value';
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
        'This holds "{character}": the utility wants the name of the database alone, and takes the whole text for it. Write the name as the connection pools have it.',
      long: 'The name of a database has at most 128 characters. The utility does not find this one. Write the name as the connection pools have it.',
      empty: 'Leave it empty',
      instanceOnly: 'Write {instance}',
    },
    suggests: true,
    references: [eceGuide, instanceNames],
  },
  checkUnit(setting: Setting, report) {
    const database = soundValue(setting, 'database');
    if (database) {
      const more = /[;\\/:,=]/.exec(database.text);
      if (more) report('database', { at: database.spanOf(more.index, more.index + 1), data: { character: more[0] } });
      else if (database.text.length > longestDatabase) report('long', { at: database.span });
    }
    const value = soundValue(setting, 'instance');
    if (!value || /[\0-\x1f]/.test(value.text)) return;
    const { text, span: at } = value;
    if (text.toUpperCase() === 'MSSQLSERVER')
      return report('defaultInstance', { at, suggest: [{ title: 'empty', edits: [{ span: at, newText: '' }] }] });
    const instance = /^[\w.-]+\\([\w$#]+)$/.exec(text)?.[1];
    const edits = [{ span: at, newText: instance ?? '' }];
    if (instance) report('withHost', { at, data: { instance }, suggest: [{ title: 'instanceOnly', edits }] });
    else if (!instanceShape.test(text) || text.length > longestInstance)
      report('instance', { at, data: { written: text.slice(0, 40) } });
  },
});
