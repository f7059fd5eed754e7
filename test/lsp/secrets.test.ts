import assert from 'node:assert/strict';
import type { CodeAction, Command, CompletionItem, CompletionList } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { kinds } from '../../server/src/kinds/all';
import { LspClient } from '../harness/lsp-client';
import { secret, secretFiles } from '../harness/secret-files';

/** What a person is shown of what the server offers; the edit itself may move a line that holds a password. */
const shownOfAction = ({ title }: CodeAction | Command): string => title;
const shownOfItem = ({ label, detail, documentation, labelDetails }: CompletionItem): unknown => [
  label,
  detail,
  documentation,
  labelDetails,
];

describe('passwords over the protocol', () => {
  let client: LspClient;
  beforeEach(() => {
    client = LspClient.inMemory(kinds);
  });
  afterEach(() => client.end());

  for (const { name, language, frame, places } of secretFiles)
    for (const [index, place] of places.entries())
      it(`are shown by no feature: ${name}, ${place.replaceAll('\n', ' ')}`, async () => {
        const text = frame(place).replaceAll('@', secret);
        const uri = `file:///d${index}/${name}`;
        const document = TextDocument.create(uri, language, 1, text);
        const textDocument = { uri };
        const silent = (what: string, shown: unknown) =>
          assert.ok(!JSON.stringify(shown ?? null).includes(secret.slice(1)), `${what}: ${JSON.stringify(shown)}`);

        await client.initialize();
        const diagnostics = await client.open(uri, text, language);
        silent('diagnostics', diagnostics);
        for (const feature of ['documentSymbol', 'codeLens', 'documentLink'])
          silent(feature, await client.request(`textDocument/${feature}`, { textDocument }));
        const range = { start: document.positionAt(0), end: document.positionAt(text.length) };
        const actions = await client.request<(CodeAction | Command)[] | null>('textDocument/codeAction', {
          textDocument,
          range,
          context: { diagnostics },
        });
        silent('code actions', actions?.map(shownOfAction));
        const at = text.indexOf(secret);
        const line = text.lastIndexOf('\n', at) + 1;
        for (let offset = line; offset <= at + secret.length + 1 && offset <= text.length; offset++) {
          const place = { textDocument, position: document.positionAt(offset) };
          silent(`hover at ${offset}`, await client.request('textDocument/hover', place));
          const list = await client.request<CompletionList | CompletionItem[] | null>('textDocument/completion', place);
          const items = Array.isArray(list) ? list : (list?.items ?? []);
          silent(`completion at ${offset}`, items.map(shownOfItem));
        }
      });
});
