import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { emptyConfig } from '../../server/src/core/config';
import { analyze } from '../../server/src/core/lint';
import { webConfig } from '../../server/src/kinds/web-config';
import type { CheckedDocument, ClientAbilities } from '../../server/src/services/checked-document';
import { lensesOf } from '../../server/src/services/lenses';
import { inRules } from '../harness/web-config';

const uri = 'file:///site/web.config';

function titles(lensCommands: readonly string[]): unknown[] {
  const text = inRules('<rule name="a"><match url="b" /></rule>');
  const document: CheckedDocument = {
    uri,
    version: 1,
    analysis: analyze({ kind: webConfig, text, config: emptyConfig }),
    positions: TextDocument.create(uri, 'web-config', 1, text),
  };
  const lenses = lensesOf(document, { lensCommands } as unknown as ClientAbilities);
  return lenses.map(({ command }) => [command?.title, command?.command, command?.arguments]);
}

describe('lenses', () => {
  it('offer a command only to a client that has it', () => {
    assert.deepEqual(titles([]), [['1 rule', '', undefined]]);
    assert.deepEqual(titles(['ccconfig.dryRun']), [
      ['1 rule', '', undefined],
      ['try a URL…', 'ccconfig.dryRun', [uri]],
    ]);
  });
});
