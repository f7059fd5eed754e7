import type { Repair } from '../../../core/rule';
import { replaceIn } from '../../../syntax/decoded';
import { driverPrefix, findPrefix, type Prefix } from '../prefix';
import { parserSource, urlGuide } from '../references';
import type { JdbcUrl } from '../url';
import { defineUrlRule } from '../url-rule';

const messages = {
  whiteSpace:
    'White space stands in front of "jdbc:". The driver takes a URL only where it begins with "jdbc:sqlserver://"; unless the program trims it first, connecting ends with "No suitable driver". Take the white space out.',
  letterCase:
    '"{written}" has the wrong letter case. The driver does not take the URL, and connecting ends with "No suitable driver". Write "jdbc:sqlserver://", all in lower case.',
  misspelt:
    '"{written}" is not the prefix of the SQL Server driver. The driver does not take the URL, and connecting ends with "No suitable driver". Write "jdbc:sqlserver://".',
  otherDriver:
    '"{written}" is the prefix of {driver}, another driver. Microsoft\'s driver does not take the URL, and without that other one connecting ends with "No suitable driver". Write "jdbc:sqlserver://" and separate the properties with ";".',
  missing:
    'This URL does not begin with "jdbc:sqlserver://". The driver does not take it, and connecting ends with "No suitable driver". Begin it with "jdbc:sqlserver://".',
  write: 'Write jdbc:sqlserver://',
  trim: 'Take the white space out',
  convert: "Write it for Microsoft's driver",
} as const;

/** A URL that the driver does not take because of how it begins. */
export const wrongPrefix = defineUrlRule({
  meta: {
    id: 'jdbc/wrong-prefix',
    severity: 'error',
    category: 'connection',
    summary: 'A connection URL that does not begin with exactly `jdbc:sqlserver://`.',
    messages,
    fix: true,
    suggests: true,
    references: [parserSource, urlGuide],
  },
  checkUrl(url, report) {
    if (url.error?.code !== 'prefix' || url.value.text.trim() === '') return;
    const prefix = findPrefix(url.value.text);
    const at = url.value.spanOf(prefix.start, prefix.end);
    const written = url.value.text.slice(prefix.start, prefix.end).trim();
    switch (prefix.kind) {
      case 'white-space':
        return report('whiteSpace', { at, severity: 'warning', fix: write(url, prefix, 'trim') });
      case 'letter-case':
        return report('letterCase', { at, data: { written }, fix: write(url, prefix, 'write') });
      case 'slashes':
        return report('misspelt', { at, data: { written }, fix: write(url, prefix, 'write') });
      case 'misspelt':
        return report('misspelt', {
          at,
          data: { written },
          ...(readsOn(url, prefix) ? { fix: write(url, prefix, 'write') } : { suggest: [write(url, prefix, 'write')] }),
        });
      case 'microsoft-2000': {
        const driver = "Microsoft's driver for SQL Server 2000";
        return report('otherDriver', { at, data: { written, driver }, suggest: [write(url, prefix, 'write')] });
      }
      case 'jtds':
        return report('otherDriver', { at, data: { written, driver: 'jTDS' }, suggest: convertJtds(url, prefix) });
      case 'none':
        return report('missing', { at });
    }
  },
});

/** Whether what follows is written as the driver reads it, so that only the prefix is wrong. */
function readsOn({ value }: JdbcUrl, { end }: Prefix): boolean {
  return /^[\w.-]+(?:\\[\w$]+)?(?::\d{1,5})?\s*(?:;[^?&]*)?$/.test(value.text.slice(end));
}

function write(url: JdbcUrl, { start, end }: Prefix, title: 'write' | 'trim'): Repair<typeof messages> {
  return { title, edits: [replaceIn(url.value, start, end, driverPrefix)] };
}

/** `jdbc:jtds:sqlserver://host:port/database;…`: the database becomes a property. */
function convertJtds(url: JdbcUrl, { start, end }: Prefix): Repair<typeof messages>[] {
  const server = /^([^/;]*)(?:\/([^;]*))?/.exec(url.value.text.slice(end))!;
  const [whole, host = '', database] = server;
  const rest = `${driverPrefix}${host.trim()}${database?.trim() ? `;databaseName=${database.trim()}` : ''}`;
  return [{ title: 'convert', edits: [replaceIn(url.value, start, end + whole.length, rest)] }];
}
