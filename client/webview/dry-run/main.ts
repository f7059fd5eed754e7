import type { DryRunForm, FromPage, ToPage } from '../../src/dry-run/messages';
import { show } from './timeline';

interface VsCodeApi {
  postMessage(message: FromPage): void;
  getState(): DryRunForm | undefined;
  setState(state: DryRunForm): void;
}
declare function acquireVsCodeApi(): VsCodeApi;

const api = acquireVsCodeApi();
const fields = ['url', 'method', 'headers', 'variables', 'disk', 'status', 'responseHeaders', 'folder'] as const;

function field(name: (typeof fields)[number]): { value: string } {
  return document.getElementById(name) as HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
}

function run(): void {
  const form = Object.fromEntries(fields.map(name => [name, field(name).value])) as unknown as DryRunForm;
  api.setState(form);
  api.postMessage({ type: 'run', form });
}

const kept = api.getState();
if (kept) for (const name of fields) field(name).value = kept[name];

const form = document.getElementById('form')!;
form.addEventListener('input', run);
form.addEventListener('submit', event => {
  event.preventDefault();
  run();
});
window.addEventListener('message', ({ data }: MessageEvent<ToPage>) =>
  show(data, range => api.postMessage({ type: 'reveal', range })),
);
run();
(document.getElementById('url') as HTMLInputElement).focus();
