import { isFinished } from '../../src/dry-run/form';
import type { DryRunForm, FromPage, ToPage } from '../../src/dry-run/messages';
import { byId } from '../elements';
import { show } from './timeline';

interface VsCodeApi {
  postMessage(message: FromPage): void;
  getState(): Partial<DryRunForm> | undefined;
  setState(state: DryRunForm): void;
}
declare function acquireVsCodeApi(): VsCodeApi;

const api = acquireVsCodeApi();
const names = [
  ...(['url', 'method', 'headers', 'variables', 'providers', 'disk', 'status', 'responseHeaders'] as const),
  'folder',
] as const;

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function field(name: (typeof names)[number]): Field {
  return byId(name) as Field;
}

function run(): void {
  const form = Object.fromEntries(names.map(name => [name, field(name).value])) as unknown as DryRunForm;
  for (const name of names) field(name).setAttribute('aria-invalid', String(!isFinished(name, form[name])));
  api.setState(form);
  api.postMessage({ type: 'run', form });
}

const kept = api.getState() ?? {};
for (const name of names) field(name).value = kept[name] ?? field(name).value;

for (const id of ['ask', 'form']) {
  byId(id).addEventListener('input', run);
  byId(id).addEventListener('submit', event => {
    event.preventDefault();
    run();
  });
}

let test: string | undefined;
window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  test = data.answer.test;
  byId('asTest').hidden = test === undefined;
  byId('copied').textContent = '';
  show(data, range => api.postMessage({ type: 'reveal', range }));
});
byId('copy').addEventListener('click', () => {
  if (test === undefined) return;
  api.postMessage({ type: 'copy', text: test });
  byId('copied').textContent = 'Copied. Paste it among the tests of web.config.tests.jsonc.';
});

run();
field('url').focus();
