import type { ToPage } from '../../src/framing/messages';
import type { FramingLine, FramingRule, TriedPage } from '../../src/protocol';
import { byId, element, link, type Reveal } from '../elements';

/** What the page can have the editor do. */
export interface Doing {
  readonly reveal: Reveal;
  readonly copy: (text: string) => void;
}

/** Shows an answer. What comes from the file is only ever put in as text; what has the focus keeps it. */
export function show({ file, answer: { view, problem } }: Extract<ToPage, { type: 'answer' }>, doing: Doing): void {
  byId('file').textContent = file;
  say('outcome', view?.outcome.text ?? problem ?? '', view && !view.outcome.isFailure ? 'good' : 'bad');
  byId('meant').textContent = view?.meant ?? '';
  const remarks = (view?.remarks ?? []).map(text => lineItem({ mark: 'doubtful', label: 'note', text }, doing));
  const focused = focusedButton();
  fill('remarks', remarks);
  showTried(view?.tried, doing);
  const rules = view?.rules ?? [];
  byId('ruleList').replaceChildren(...rules.map(rule => ruleBlock(rule, doing)));
  byId('rules').hidden = rules.length === 0;
  byId('allow').hidden = rules.length === 0;
  buttons()[focused]?.focus();
}

/** A status is only changed where it says something else, so that it is not read out again. */
export function say(id: string, text: string, look: 'good' | 'bad' | '' = ''): void {
  const status = byId(id);
  if (status.textContent !== text) status.textContent = text;
  status.className = look;
}

/** Tells at its buttons, and to those who do not see them, that a request was copied. */
export function markCopied(request: string): void {
  for (const button of document.querySelectorAll<HTMLElement>('button.copy'))
    button.textContent = button.dataset.request === request ? 'Copied' : 'Copy';
  say('spoken', '');
  say('spoken', 'Copied.');
}

function fill(id: string, items: readonly HTMLElement[]): void {
  const list = byId(id);
  list.replaceChildren(...items);
  list.hidden = items.length === 0;
}

function buttons(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('#triedLines button, #rules button')];
}

function focusedButton(): number {
  return buttons().indexOf(document.activeElement as HTMLElement);
}

function showTried(tried: TriedPage | undefined, doing: Doing): void {
  const isRight = tried?.isAddress === false ? false : tried?.isRight;
  say('tried', tried?.text ?? '', isRight === undefined ? '' : isRight ? 'good' : 'bad');
  byId('url').setAttribute('aria-invalid', String(tried?.isAddress === false));
  fill(
    'triedLines',
    (tried?.lines ?? []).map(line => lineItem(line, doing)),
  );
}

function ruleBlock({ title, range, isGood, place, lines }: FramingRule, doing: Doing): HTMLElement {
  return element(
    'div',
    `rule ${isGood ? 'good' : 'bad'}`,
    element('h3', '', link(title, range, doing.reveal)),
    element('p', 'place', place),
    element('ul', 'lines', ...lines.map(line => lineItem(line, doing))),
  );
}

function lineItem({ mark, label, text, request }: FramingLine, doing: Doing): HTMLElement {
  const words = element('div', 'words', text);
  if (request !== undefined) words.append(requestBlock(request, doing));
  return element('li', '', element('span', `label ${mark}`, label), ' ', words);
}

function requestBlock(request: string, { copy }: Doing): HTMLElement {
  const button = element('button', 'copy', 'Copy') as HTMLButtonElement;
  button.type = 'button';
  button.title = 'Copy the request';
  button.dataset.request = request;
  button.setAttribute('aria-label', `Copy the request ${request}`);
  button.addEventListener('click', () => copy(request));
  return element('div', 'request', element('code', '', request), button);
}
