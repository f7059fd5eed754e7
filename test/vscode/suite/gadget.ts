import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { applyFix, diagnosticsUntil, eachWithFile, execute, find, hoverText, summary } from './editor';

/** A file of the sample deployment: what must be found in it, and what the editor does about it. */
interface SampleFile {
  readonly path: string;
  readonly language: string;
  readonly expected: readonly string[];
  /** A repair: where it is asked for, how its title begins, and the text before and after. */
  readonly fix: { readonly at: string; readonly title: string; readonly before: string; readonly after: string };
  /** The line of the text that is replaced by what is typed, and what must then be offered. */
  readonly complete: { readonly line: string; readonly typed: string; readonly offered: string };
  readonly hover: { readonly at: string; readonly says: RegExp };
}

const trusted = 'D:\\I3\\IC\\Certificates\\ServerGroup\\icserver1_TrustedCertificate.cer';

const files: readonly SampleFile[] = [
  {
    path: 'gadget/ece_config.js',
    language: 'ece-config',
    expected: ['2:23-2:24 error ece-config/typographic-quotes'],
    fix: {
      at: '“',
      title: 'Write straight quotes',
      before: '“ece.corp.example.com";',
      after: '"ece.corp.example.com";',
    },
    complete: { line: 'var web_server_name', typed: 'var web', offered: 'web_server_name' },
    hover: { at: 'web_server_name', says: /refuses the whole file/ },
  },
  {
    path: 'gadget/layout/agent.xml',
    language: 'xml',
    expected: ['4:19-4:43 warning finesse-layout/not-the-gadget-host'],
    fix: {
      at: 'eceweb1.corp',
      title: 'Write ece.corp.example.com',
      before: 'eceweb1.corp.example.com',
      after: 'ece.corp.example.com',
    },
    complete: { line: '  <gadget>', typed: '  <gadget></gadget>', offered: '' },
    hover: { at: 'eceweb1', says: /load balancer/ },
  },
  {
    path: 'services/againstart.bat',
    language: 'service-script',
    expected: [
      '4:28-4:69 error service-script/shared-location-differs',
      '4:69-4:70 error service-script/blank-in-value',
    ],
    fix: { at: 'eService \r\n', title: 'Remove the blanks', before: 'eService \r\n', after: 'eService\r\n' },
    complete: { line: 'SET env.fs', typed: 'SET env', offered: 'env.fs.shared.location' },
    hover: { at: 'env.fs.shared.location', says: /cmd\.exe stores/ },
  },
  {
    path: 'certificates/icserver1_ININ_Certificates.xml',
    language: 'certificate-map',
    expected: [
      '8:6-8:27 warning certificate-map/near-miss-name',
      '12:6-12:20 error certificate-map/key-without-certificate',
      '19:71-19:75 warning certificate-map/wrong-extension',
    ],
    fix: {
      at: 'TrustedCertficatePath',
      title: 'Change to "TrustedCertificatePath"',
      before: `<TrustedCertficatePath>${trusted}</TrustedCertficatePath>`,
      after: `<TrustedCertificatePath>${trusted}</TrustedCertificatePath>`,
    },
    complete: { line: '    <TrustedCertificatePath>', typed: '    <', offered: 'TrustedCertificatePath' },
    hover: { at: 'PrivateKeyPath', says: /private key/ },
  },
];

/** The tests of the gadget's settings and of the small files beside it, in the folder of a deployment. */
export function gadgetTests(fileIn: (path: string) => vscode.Uri): void {
  for (const file of files)
    describe(file.path, () => {
      let document: vscode.TextDocument;
      let original: string;
      const untilAll = () => diagnosticsUntil(document.uri, rules => rules.length === file.expected.length);

      eachWithFile(
        () => fileIn(file.path),
        untilAll,
        (...opened) => {
          [document, original] = opened;
        },
      );

      it('is told what is wrong, on the exact characters', () => {
        assert.equal(document.languageId, file.language);
        assert.deepEqual(vscode.languages.getDiagnostics(document.uri).map(summary), file.expected);
      });

      it('is mended', async () => {
        const { at, title, before, after } = file.fix;
        await applyFix(document, find(document, at), title);
        assert.equal(document.getText(), original.replace(before, after));
        await diagnosticsUntil(document.uri, rules => rules.length < file.expected.length);
      });

      it('is completed', async () => {
        const { line, typed, offered } = file.complete;
        const { start } = find(document, line);
        const edit = new vscode.WorkspaceEdit();
        edit.replace(document.uri, document.lineAt(start.line).range, typed);
        assert.equal(await vscode.workspace.applyEdit(edit), true);
        const end = typed.indexOf('</');
        const place = new vscode.Position(start.line, end < 0 ? typed.length : end);
        const command = 'vscode.executeCompletionItemProvider';
        const { items } = await execute<vscode.CompletionList>(command, document.uri, place);
        const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
        assert.ok(labels.some(label => (offered === '' ? label.endsWith('/agent/ece.xml') : label === offered)));
      });

      it('is explained on hover', async () => {
        const place = find(document, file.hover.at).start.translate(0, 2);
        const hovers = await execute<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, place);
        assert.match(hoverText(hovers), file.hover.says);
      });
    });
}
