import type { DryRunRequest, HttpHeader } from '../protocol';
import type { DryRunForm } from './messages';

/** The request that a form describes. Lines that are not finished are passed over. */
export function requestOf(form: DryRunForm): DryRunRequest {
  const status = Number(form.status);
  return {
    url: form.url.trim(),
    method: form.method,
    headers: headersOf(form.headers),
    variables: assignments(form.variables),
    providers: assignments(form.providers),
    ...(form.disk === 'file' ? { isFile: true } : {}),
    ...(form.disk === 'directory' ? { isDirectory: true } : {}),
    response: {
      status: Number.isInteger(status) && status >= 100 && status <= 999 ? status : 200,
      headers: headersOf(form.responseHeaders),
    },
    folder: form.folder.trim(),
  };
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n/).filter(line => line.trim() !== '');
}

function headersOf(text: string): HttpHeader[] {
  return linesOf(text).flatMap(line => {
    const at = line.indexOf(':');
    return at > 0 ? [{ name: line.slice(0, at).trim(), value: line.slice(at + 1).trim() }] : [];
  });
}

function assignments(text: string): Record<string, string> {
  return Object.fromEntries(
    linesOf(text).flatMap(line => {
      const at = line.indexOf('=');
      return at > 0 ? [[line.slice(0, at).trim(), line.slice(at + 1)]] : [];
    }),
  );
}

const line: Readonly<Partial<Record<keyof DryRunForm, RegExp>>> = {
  headers: /^[^\s:]+\s*:/,
  responseHeaders: /^[^\s:]+\s*:/,
  variables: /^[^=]+=/,
  providers: /^[^=]+=/,
};

/** Whether a field holds what can be taken: unfinished lines are passed over in a run. */
export function isFinished(name: keyof DryRunForm, value: string): boolean {
  if (name === 'status') return /^([1-9]\d\d)?$/.test(value.trim());
  const shape = line[name];
  return !shape || value.split('\n').every(each => each.trim() === '' || shape.test(each.trim()));
}
