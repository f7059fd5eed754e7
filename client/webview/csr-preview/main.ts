import type { FromPage, ToPage } from '../../src/csr-preview/messages';
import { show } from './view';

declare function acquireVsCodeApi(): { postMessage(message: FromPage): void };

const api = acquireVsCodeApi();
window.addEventListener('message', ({ data }: MessageEvent<ToPage>) =>
  show(data, range => api.postMessage({ type: 'reveal', range })),
);
api.postMessage({ type: 'ready' });
