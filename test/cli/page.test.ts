import assert from 'node:assert/strict';
import { renderPage } from '../../server/src/cli/formats/page';

const plain = (_as: string, text: string) => text;

describe('a rule page in a terminal', () => {
  const page = [
    '# jdbc/x',
    '',
    '| Severity | Source |',
    '|---|---|',
    '| warning | [guide](https://x.example/a) · code |',
    '',
    '## Why',
    'It `is`',
    'so.',
    '```text',
    'a  | b',
    '```',
    '',
  ];

  it('has a line for each cell of a table, and one for each value of a cell', () => {
    assert.equal(
      renderPage(page.join('\n'), plain, 80),
      [
        'jdbc/x',
        '',
        'Severity  warning',
        'Source    guide (https://x.example/a)',
        '          code',
        '',
        'WHY',
        'It is so.',
        '    a  | b',
        '',
      ].join('\n'),
    );
  });

  it('has columns where a table has rows, and is a list where they do not fit', () => {
    const table = '| A | B |\n|---|---|\n| 1 | long |\n| 33 | |\n';
    assert.equal(renderPage(table, plain, 80), 'A   B\n1   long\n33\n');
    assert.equal(renderPage(table, plain, 5), 'A  1\nB  long\n\nA  33\n');
  });
});
