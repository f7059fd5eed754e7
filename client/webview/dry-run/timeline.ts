import type { ToPage } from '../../src/dry-run/messages';
import type { DryRunDetail, DryRunRule, DryRunView, HttpHeader } from '../../src/protocol';
import { byId, element, link, type Reveal, rowHead } from '../elements';

/** Shows an answer. What comes from the file is only ever put in as text. What has the focus keeps it. */
export function show({ file, answer: { view, problem } }: ToPage, reveal: Reveal): void {
  byId('file').textContent = file;
  const outcome = byId('outcome');
  const text = view?.outcome.text ?? problem ?? '';
  if (outcome.textContent !== text) outcome.textContent = text;
  outcome.className = view && !view.outcome.isFailure ? 'good' : 'bad';
  const result = byId('result');
  const focused = linksOf(result).indexOf(document.activeElement as HTMLButtonElement);
  result.replaceChildren(...(view ? blocksOf(view, reveal) : []));
  linksOf(result)[focused]?.focus();
  result.onkeydown = event => move(event, linksOf(result));
}

function linksOf(result: HTMLElement): HTMLButtonElement[] {
  return [...result.querySelectorAll('button')];
}

/** The arrow keys go from line to line; Tab goes from rule to rule. */
function move(event: KeyboardEvent, links: readonly HTMLButtonElement[]): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const at = links.indexOf(document.activeElement as HTMLButtonElement);
  const next = links[at + step];
  if (step === 0 || at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}

function blocksOf({ phases, headers, variables, notes }: DryRunView, reveal: Reveal): Node[] {
  return [
    ...phases.flatMap(({ title, rules }) => [
      element('h2', '', title),
      element('ol', 'rules', ...rules.map(rule => ruleItem(rule, reveal))),
    ]),
    ...table('Response headers', headers),
    ...table('Server variables that rules set', variables),
    ...notes.map(note => element('p', 'note', note)),
  ];
}

function ruleItem({ title, range, result, verdict, reason, details }: DryRunRule, reveal: Reveal): HTMLElement {
  const why = reason ? [' ', element('span', 'reason', reason)] : [];
  return element(
    'li',
    `rule ${result}`,
    element('span', 'verdict', verdict),
    ' ',
    element(
      'div',
      'said',
      element('h3', '', link(title, range, reveal)),
      ...why,
      ...(details.length > 0 ? [element('ul', 'details', ...details.map(detail => detailItem(detail, reveal)))] : []),
    ),
  );
}

const marks = { yes: 'yes', no: 'no', skipped: '–', note: 'note' } as const;

function detailItem({ text, mark, depth, range }: DryRunDetail, reveal: Reveal): HTMLElement {
  const before = mark ? [element('span', `mark ${mark}`, marks[mark]), ' '] : [];
  if (!range) return element('li', `depth${depth}`, ...before, element('span', '', text));
  const words = link(text, range, reveal);
  words.tabIndex = -1;
  return element('li', `depth${depth}`, ...before, words);
}

function table(title: string, rows: readonly HttpHeader[]): Node[] {
  if (rows.length === 0) return [];
  const body = rows.map(({ name, value }) => element('tr', '', rowHead(name), element('td', '', value)));
  const made = element('table', '', element('tbody', '', ...body));
  made.setAttribute('aria-label', title);
  return [element('h2', '', title), made];
}
