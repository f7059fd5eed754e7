import type { FromPage, ToPage } from '../../src/framing/messages';
import { byId } from '../elements';
import { markCopied, say, show } from './view';

interface VsCodeApi {
  postMessage(message: FromPage): void;
  getState(): { readonly url: string } | undefined;
  setState(state: { readonly url: string }): void;
}
declare function acquireVsCodeApi(): VsCodeApi;

const api = acquireVsCodeApi();
const input = (id: string) => byId(id) as HTMLInputElement;

/** How long nothing may be typed before it is tried, in milliseconds: what is half typed need not be read out. */
const pause = 250;
let waiting: number | undefined;

function tryUrl(): void {
  clearTimeout(waiting);
  const url = input('url').value;
  api.setState({ url });
  api.postMessage({ type: 'try', url });
}

/** The file that the form for domains was filled for. */
let filledFor: string | undefined;

function fillForm({ uri, answer: { view } }: Extract<ToPage, { type: 'answer' }>): void {
  if (!view || filledFor === uri) return;
  filledFor = uri;
  const { domains, subdomains, httpsOnly } = view.form;
  input('domains').value = domains.join('\n');
  input('subdomains').checked = subdomains;
  input('httpsOnly').checked = httpsOnly;
  say('allowed', '');
}

function hear(message: ToPage): void {
  if (message.type === 'copied') return markCopied(message.text);
  if (message.type === 'allowed') {
    const { outcome, text } = message.answer;
    input('domains').setAttribute('aria-invalid', String(outcome === 'refused'));
    return say('allowed', text, outcome === 'refused' ? 'bad' : outcome === 'changed' ? 'good' : '');
  }
  show(message, {
    reveal: range => api.postMessage({ type: 'reveal', range }),
    copy: text => api.postMessage({ type: 'copy', text }),
  });
  fillForm(message);
}

input('url').value = api.getState()?.url ?? '';
byId('try').addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(tryUrl, pause);
});
byId('try').addEventListener('submit', event => {
  event.preventDefault();
  tryUrl();
});
byId('allow').addEventListener('submit', event => {
  event.preventDefault();
  const domains = input('domains')
    .value.split(/[\s,;|]+/)
    .filter(text => text !== '');
  const [subdomains, httpsOnly] = [input('subdomains').checked, input('httpsOnly').checked];
  say('allowed', '');
  api.postMessage({ type: 'allow', allow: { domains, subdomains, httpsOnly } });
});
window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => hear(data));
tryUrl();
input('url').focus();
