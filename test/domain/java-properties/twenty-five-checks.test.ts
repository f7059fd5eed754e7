import assert from 'node:assert/strict';
import { emptyConfig } from '../../../server/src/core/config';
import { analyze } from '../../../server/src/core/lint';
import type { Severity, SourceEncoding } from '../../../server/src/core/rule';
import { reportsdbProperties } from '../../../server/src/kinds/reportsdb-properties';
import { reportsdbFile } from '../../harness/properties-files';

interface Check {
  /** What a person did. */
  readonly is: string;
  readonly text: string;
  /** Rule, without the kind, and severity of everything that is told. */
  readonly told: readonly (readonly [string, Severity])[];
  readonly encoding?: SourceEncoding;
}

const file = reportsdbFile;
const home = (value: string): string => file({ EGAIN_HOME_DIR: value });
const database = (value: string): string => file({ ACT_DB_NAME: value });
/** The file without the database, and another line for it. */
const line = (text: string): string => `${file({ ACT_DB_NAME: null })}${text}\n`;

/** What goes wrong in `.properties` files, one mistake after the other: each is told once, as what it is. */
const checks: readonly Check[] = [
  { is: '1: \\u without digits', text: home('D:\\ECE\\utility'), told: [['malformed-escape', 'error']] },
  { is: '2: a backslash before a letter', text: home('D:\\ECE'), told: [['lost-backslash', 'error']] },
  { is: '2: a UNC path', text: home('\\\\server\\share'), told: [['lost-backslash', 'error']] },
  { is: '3: control characters in a path', text: home('C:\\temp\\new'), told: [['lost-backslash', 'error']] },
  { is: '4: an entry swallowed', text: home('D:\\\\ECE\\'), told: [['continuation', 'error']] },
  { is: '4: a backslash at the end', text: `${line('ACT_DB_NAME=a').trim()}\\`, told: [['continuation', 'info']] },
  {
    is: '5: blanks behind a backslash',
    text: line('ACT_DB_NAME=eG\\  \n  ActiveDB'),
    told: [
      ['continuation', 'warning'],
      ['not-an-entry', 'hint'],
    ],
  },
  { is: '6: # on a line that goes on', text: line('ACT_DB_NAME=a\\\n# b'), told: [['continuation', 'warning']] },
  {
    is: '6: a comment that seems to go on',
    text: `# hosts: a,\\\n  b=c\n${file()}`,
    told: [['continuation', 'warning']],
  },
  { is: '7: a key twice', text: `${file()}ACT_DB_NAME=b\n`, told: [['duplicate-key', 'warning']] },
  { is: '7: twice once decoded', text: `${file()}ACT\\u005fDB_NAME=b\n`, told: [['duplicate-key', 'warning']] },
  { is: '7: twice but for letter case', text: `${file()}act_db_name=b\n`, told: [['near-miss-key', 'info']] },
  { is: '8: a blank at the end', text: database('a '), told: [['trailing-blank', 'warning']] },
  { is: '9: a comment behind the value', text: database('a # b'), told: [['comment-in-value', 'error']] },
  { is: '10: a comment with ;', text: `; databases\n${file()}`, told: [['not-an-entry', 'warning']] },
  { is: '10: a comment with //', text: `// databases\n${file()}`, told: [['not-an-entry', 'warning']] },
  { is: '11: blanks in a known key', text: line('ACT DB NAME=a'), told: [['key-cut-short', 'warning']] },
  { is: '11: a blank in another key', text: `${file()}my key=v\n`, told: [['key-cut-short', 'hint']] },
  { is: '12: a path as key', text: `${file()}D:\\ECE=1\n`, told: [['key-cut-short', 'warning']] },
  { is: '12: a URL as key', text: `${file()}http://h=1\n`, told: [['key-cut-short', 'warning']] },
  { is: '13: :=', text: line('ACT_DB_NAME := a'), told: [['stray-separator', 'error']] },
  { is: '13: ==', text: line('ACT_DB_NAME==a'), told: [['stray-separator', 'error']] },
  { is: '13: =>', text: line('ACT_DB_NAME => a'), told: [['stray-separator', 'error']] },
  { is: '14: quotes', text: database('"a"'), told: [['quoted-value', 'error']] },
  { is: '15: quotes of a word processor', text: database('“a”'), told: [['quoted-value', 'error']] },
  { is: '15: a no-break space', text: database('a\u00A0b'), told: [['invisible-character', 'warning']] },
  { is: '15: a zero-width space', text: database('a\u200Bb'), told: [['invisible-character', 'warning']] },
  { is: '15: a no-break space in a key', text: line('\u00A0ACT_DB_NAME=a'), told: [['near-miss-key', 'error']] },
  { is: '16: letters in UTF-8', text: database('größe'), told: [['encoding', 'warning']] },
  { is: '16: a byte order mark', text: `\uFEFF${file()}`, told: [['byte-order-mark', 'error']] },
  { is: '16: UTF-16', text: file(), encoding: { name: 'utf-16le', bom: true }, told: [['encoding', 'error']] },
  { is: '17: half typed', text: `${file()}HALF_TYPED\n`, told: [['not-an-entry', 'hint']] },
  { is: '18: no key', text: `${file()}=b\n`, told: [['not-an-entry', 'warning']] },
  { is: '19: no value', text: database(''), told: [['empty-value', 'error']] },
  { is: '20: a section', text: `[databases]\n${file()}`, told: [['not-an-entry', 'warning']] },
  { is: '21: a variable', text: home('$'.concat('{ECE_HOME}')), told: [['placeholder', 'warning']] },
  { is: '22: line ends of two sorts', text: `# a\r${file()}`, told: [['lone-carriage-return', 'info']] },
  { is: '23: a tab for =', text: line('ACT_DB_NAME\ta'), told: [['tab-separator', 'hint']] },
  { is: '24: a slip in a key', text: line('ACT_DB_NMAE=a'), told: [['near-miss-key', 'error']] },
  { is: '24: a key that is missing', text: file({ ACT_DB_NAME: null }), told: [['missing-key', 'error']] },
  { is: '25: no number', text: file({ ACT_DB_LST_PORT: '14x3' }), told: [['port-not-valid', 'error']] },
  { is: '25: no port', text: file({ ACT_DB_LST_PORT: '70000' }), told: [['port-not-valid', 'error']] },
  { is: '25: not true', text: file({ IS_WINDOWS_AUTHENTICATION: 'yes' }), told: [['not-true', 'error']] },
  { is: '25: no path', text: home('D:/E*E'), told: [['path-not-valid', 'error']] },
  { is: '25: no host', text: file({ ACT_DB_SERVER_NAME: 'sql1:1433' }), told: [['host-not-valid', 'error']] },
  { is: '25: no instance', text: file({ ACT_DB_INSTANCE_NAME: 'a b' }), told: [['name-not-valid', 'warning']] },
];

const utf8: SourceEncoding = { name: 'utf-8', bom: false };

describe('what goes wrong in .properties files', () => {
  for (const { is, text, told, encoding = utf8 } of checks)
    it(is, () => {
      const { findings, crashes } = analyze({ kind: reportsdbProperties, text, config: emptyConfig, encoding });
      assert.deepEqual(crashes, []);
      assert.deepEqual(
        findings.map(({ ruleId, severity }) => [ruleId.slice(ruleId.indexOf('/') + 1), severity]),
        told,
      );
    });
});
