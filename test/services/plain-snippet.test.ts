// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is snippet syntax
import assert from 'node:assert/strict';
import { plainMarkdown } from '../../server/src/services/plain-markdown';
import { plainSnippet } from '../../server/src/services/plain-snippet';

describe('plain text of a snippet', () => {
  const cases: readonly [string, string][] = [
    ['name=$1;$0', 'name=;'],
    ['${1}', ''],
    ['<Url>${1:jdbc}</Url>', '<Url>jdbc</Url>'],
    ['${1|true,false|}', 'true'],
    ['${1:a ${2:b} c}!', 'a b c!'],
    ['\\$1 \\} \\\\', '$1 } \\'],
    ['costs $', 'costs $'],
    ['${1:open', 'open'],
    ['\\', '\\'],
  ];
  for (const [snippet, plain] of cases) it(snippet, () => assert.equal(plainSnippet(snippet), plain));
});

describe('plain text of markdown', () => {
  it('leaves out what only sets text off', () => {
    assert.equal(
      plainMarkdown('# Title\n**Bold** and `code`, [a guide](https://example.com).\n```xml\n<a/>\n```'),
      'Title\nBold and code, a guide.\n<a/>',
    );
  });
});
