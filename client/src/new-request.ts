import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  type CertificateForm,
  type CertificateFormsParams,
  certificateFormsRequest,
  type NewCertificateAnswer,
  type NewCertificateParams,
  newCertificateRequest,
} from './protocol';

const title = 'New Certificate Request';

/** Registers the command that asks for names and opens the file of a new certificate request. */
export function registerNewRequest(client: LanguageClient): vscode.Disposable[] {
  return [vscode.commands.registerCommand('ccconfig.newCertificateRequest', () => newRequest(client))];
}

async function newRequest(client: LanguageClient): Promise<void> {
  await client.start(); // if it is not running yet
  const uri = placeOf();
  const params: CertificateFormsParams = uri === undefined ? {} : { uri };
  const forms = await client.sendRequest<CertificateForm[]>(certificateFormsRequest, params);
  const items = forms.map(form => ({
    label: form.title,
    detail: form.detail,
    ...(form.isNamed ? { description: 'named in ccconfig.jsonc' } : {}),
    form,
  }));
  const picked = await vscode.window.showQuickPick(items, { title, placeHolder: 'What the certificate is for' });
  const text = picked && (await ask(picked.form, client));
  if (text === undefined) return;
  const document = await vscode.workspace.openTextDocument({ language: 'openssl-cnf', content: text });
  await vscode.window.showTextDocument(document);
}

/** Where the new file would belong: beside the one that is shown, else in the first folder. */
function placeOf(): string | undefined {
  const shown = vscode.window.activeTextEditor?.document.uri;
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  return (shown ?? (folder && vscode.Uri.joinPath(folder, 'openssl.cnf')))?.toString();
}

/** Asks one question after the other, with a way back. Gives the file; undefined where the person gives up. */
async function ask({ profile, questions }: CertificateForm, client: LanguageClient): Promise<string | undefined> {
  const answers: Record<string, string> = {};
  const made = (with_: Record<string, string>) => {
    const params: NewCertificateParams = { profile, answers: with_ };
    return client.sendRequest<NewCertificateAnswer>(newCertificateRequest, params);
  };
  for (let step = 0; step < questions.length; ) {
    const { id, prompt, example } = questions[step]!;
    const answer = await askOne({
      step: step + 1,
      steps: questions.length,
      prompt,
      placeholder: `For example ${example}`,
      value: answers[id] ?? '',
      problem: async value => (await made({ ...answers, [id]: value })).problems?.[id],
    });
    if (answer === undefined) return undefined;
    if (answer === back) step--;
    else {
      answers[id] = answer;
      step++;
    }
  }
  return (await made(answers)).text;
}

const back = Symbol('back');

interface Step {
  readonly step: number;
  readonly steps: number;
  readonly prompt: string;
  readonly placeholder: string;
  readonly value: string;
  readonly problem: (value: string) => Promise<string | undefined>;
}

/** Asks one question until its answer can be taken. */
function askOne({ step, steps, prompt, placeholder, value, problem }: Step): Promise<string | typeof back | undefined> {
  const input = vscode.window.createInputBox();
  Object.assign(input, { title, step, totalSteps: steps, prompt, placeholder, value, ignoreFocusOut: true });
  if (step > 1) input.buttons = [vscode.QuickInputButtons.Back];
  return new Promise(resolve => {
    const check = async (typed: string): Promise<boolean> => {
      const found = await problem(typed);
      if (input.value === typed) input.validationMessage = found;
      return found === undefined;
    };
    const finish = (answer: string | typeof back | undefined) => {
      resolve(answer);
      input.dispose();
    };
    input.onDidChangeValue(
      typed => void (typed === '' ? Object.assign(input, { validationMessage: undefined }) : check(typed)),
    );
    input.onDidAccept(async () => {
      const typed = input.value;
      if ((await check(typed)) && input.value === typed) finish(typed);
    });
    input.onDidTriggerButton(() => finish(back));
    input.onDidHide(() => finish(undefined));
    input.show();
  });
}
