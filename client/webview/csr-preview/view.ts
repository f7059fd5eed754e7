import type { ToPage } from '../../src/csr-preview/messages';
import type { CsrExtension, CsrField, CsrPart, CsrView, TextRange } from '../../src/protocol';
import { byId, element, link, type Reveal, rowHead } from '../elements';

/** Shows an answer. What has the focus keeps it while the file is typed into. */
export function show({ file, answer: { view, problem } }: ToPage, reveal: Reveal): void {
  byId('file').textContent = file;
  const outcome = byId('outcome');
  const text = view?.outcome.text ?? problem ?? '';
  const range = view?.outcome.range;
  if (outcome.textContent !== text || range) outcome.replaceChildren(range ? link(text, range, reveal) : text);
  outcome.className = view && !view.outcome.isFailure ? 'good' : 'bad';
  const focused = focusedLink();
  byId('result').replaceChildren(...(view ? partsOf(view, reveal) : []));
  byId('result').querySelectorAll<HTMLElement>('button')[focused]?.focus();
}

function focusedLink(): number {
  return [...byId('result').querySelectorAll('button')].indexOf(document.activeElement as HTMLButtonElement);
}

function partsOf({ outcome, subject, key, digest, extensions, dropped, notes }: CsrView, reveal: Reveal): Node[] {
  const { isFailure } = outcome;
  const none = (what: string) => (isFailure ? 'OpenSSL does not get that far.' : `The request has no ${what}.`);
  const remarks = notes.map(note => element('p', 'note', note));
  const fields = subject.map(field => fieldRow(field, reveal));
  const keys = [partRow('Key', key, reveal), partRow('Signed with', digest, reveal)];
  const rows = extensions.map(each => extensionRow(each, reveal));
  const left = dropped.map(({ what, why, range }) => row([linked(what, range, reveal)], why));
  return [
    ...(isFailure ? remarks : []),
    ...part('Subject', fields, none('subject')),
    ...part('Key', keys),
    ...part('Extensions', rows, none('extensions')),
    ...(left.length > 0 ? part('Left out', left) : []),
    ...(isFailure ? [] : remarks),
  ];
}

function part(title: string, rows: readonly HTMLElement[], otherwise = ''): Node[] {
  const head = element('h2', '', title);
  if (rows.length === 0) return [head, element('p', 'note', otherwise)];
  const table = element('table', '', element('tbody', '', ...rows));
  table.setAttribute('aria-label', title);
  return [head, table];
}

function row(head: readonly (Node | string)[], ...cells: (Node | string)[]): HTMLElement {
  return element('tr', '', rowHead(...head), ...cells.map(cell => element('td', '', cell)));
}

function linked(text: string, range: TextRange | undefined, reveal: Reveal): Node | string {
  return range ? link(text, range, reveal) : text;
}

function fieldRow({ name, longName, value, type, joined, range }: CsrField, reveal: Reveal): HTMLElement {
  const head = element('span', '', joined ? `+ ${name}` : name);
  head.title = longName;
  const kind = element('span', 'type', `${type}String`);
  return row([head], linked(value, range, reveal), kind);
}

function partRow(title: string, { text, range }: CsrPart, reveal: Reveal): HTMLElement {
  return row([title], range ? link(text, range, reveal) : `${text} (unless told)`);
}

function extensionRow({ name, critical, values, range }: CsrExtension, reveal: Reveal): HTMLElement {
  const list = element('ul', 'values', ...values.map(value => element('li', '', value)));
  const mark = critical ? [' ', element('span', 'critical', 'critical')] : [];
  return row([linked(name, range, reveal), ...mark], values.length === 0 ? 'nothing' : list);
}
