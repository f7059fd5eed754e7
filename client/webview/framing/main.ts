import type { FromPage, ToPage } from '../../src/framing/messages';
import { byId } from '../elements';
import { show } from './view';

interface VsCodeApi {
  postMessage(message: FromPage): void;
  getState(): { readonly url: string } | undefined;
  setState(state: { readonly url: string }): void;
}
declare function acquireVsCodeApi(): VsCodeApi;

const api = acquireVsCodeApi();
const input = (id: string) => byId(id) as HTMLInputElement;

function tryUrl(): void {
  const url = input('url').value;
  api.setState({ url });
  api.postMessage({ type: 'try', url });
}

/** The file that the form for domains was filled for. */
let filledFor: string | undefined;

function hear(message: ToPage): void {
  if (message.type === 'said') {
    byId('said').textContent = message.text;
    byId('said').className = message.isFailure ? 'bad' : 'good';
    return;
  }
  const { view } = message.answer;
  show(message, {
    reveal: range => api.postMessage({ type: 'reveal', range }),
    copy: text => api.postMessage({ type: 'copy', text }),
  });
  if (!view || filledFor === message.uri) return;
  filledFor = message.uri;
  input('domains').value = view.domains.join('\n');
  input('subdomains').checked = view.subdomains;
  input('httpsOnly').checked = view.httpsOnly;
}

input('url').value = api.getState()?.url ?? '';
byId('try').addEventListener('input', tryUrl);
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
  byId('said').textContent = '';
  api.postMessage({ type: 'allow', allow: { domains, subdomains, httpsOnly } });
});
window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => hear(data));
tryUrl();
input('url').focus();
