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
  say('outcome', view?.outcome.text ?? problem ?? '', view !== undefined && !view.outcome.isFailure);
  byId('meant').textContent = view?.meant ?? '';
  const remarks = (view?.remarks ?? []).map(text => lineItem({ mark: 'note', text }, doing));
  byId('remarks').replaceChildren(...remarks);
  const focused = focusedButton();
  showTried(view?.tried, doing);
  byId('rules').replaceChildren(...(view?.rules ?? []).map(rule => ruleBlock(rule, doing)));
  buttons()[focused]?.focus();
  byId('allow').hidden = !view || view.rules.length === 0;
}

/** A status is only changed where it says something else, so that it is not read out again. */
function say(id: string, text: string, isGood: boolean): void {
  const status = byId(id);
  if (status.textContent !== text) status.textContent = text;
  status.className = isGood ? 'good' : 'bad';
}

function buttons(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('#triedLines button, #rules button')];
}

function focusedButton(): number {
  return buttons().indexOf(document.activeElement as HTMLElement);
}

function showTried(tried: TriedPage | undefined, doing: Doing): void {
  say('tried', tried?.text ?? '', tried?.isIn === true);
  byId('triedLines').replaceChildren(...(tried?.lines ?? []).map(line => lineItem(line, doing)));
}

function ruleBlock({ title, range, isGood, place, lines }: FramingRule, doing: Doing): HTMLElement {
  return element(
    'div',
    `rule ${isGood ? 'good' : 'bad'}`,
    element('h2', '', link(title, range, doing.reveal), ' ', element('span', 'place', place)),
    element('ul', 'lines', ...lines.map(line => lineItem(line, doing))),
  );
}

const marks = { yes: 'yes', no: 'no', note: 'note' } as const;

function lineItem({ mark, text, request }: FramingLine, { copy }: Doing): HTMLElement {
  const words = element('span', 'words', text);
  const item = element('li', '', element('span', `mark ${mark}`, marks[mark]), ' ', words);
  if (request === undefined) return item;
  const button = element('button', 'copy', 'Copy') as HTMLButtonElement;
  button.type = 'button';
  button.title = 'Copy the request';
  button.setAttribute('aria-label', `Copy the request ${request}`);
  button.addEventListener('click', () => copy(request));
  words.append(element('div', 'request', element('code', '', request), ' ', button));
  return item;
}
