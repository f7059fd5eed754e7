import type { FileKind } from '../../server/src/core/kind';
import type { Rule, Unit } from '../../server/src/core/rule';
import { parseJdbcUrl } from '../../server/src/domain/jdbc/parse-url';
import { jdbcRules } from '../../server/src/domain/jdbc/rules';
import type { UrlUnit } from '../../server/src/domain/jdbc/url-rule';
import { plainDecoded } from '../../server/src/syntax/decoded';

interface Line extends UrlUnit, Unit {}

/**
 * A kind for tests only: the whole text is one JDBC URL, or a URL behind `user password|` flags, as `[user]`, `[password]`
 * or `[user,password]` where the file holds credentials beside the URL.
 */
export const urlText: FileKind<Line, Line> = {
  id: 'url-text',
  title: 'one URL',
  language: 'url-text',
  names: ['url.txt'],
  comments: { open: '', close: '' },
  commentSpans: () => [],
  parse: text => {
    const flags = /^\uFEFF?(?:\[(.*?)\])?/.exec(text)!;
    const url = parseJdbcUrl(plainDecoded(text.slice(flags[0].length), flags[0].length));
    const given = flags[1]?.split(',') ?? [];
    return {
      start: 0,
      end: text.length,
      urls: [url],
      credentials: { user: given.includes('user'), password: given.includes('password') },
    };
  },
  units: line => [line],
  rules: jdbcRules as readonly Rule<Line, Line>[],
};
