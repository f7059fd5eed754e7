import type { ToPage } from '../../src/dry-run/messages';
import type { DryRunDetail, DryRunRule, DryRunView, HttpHeader } from '../../src/protocol';
import { byId, element, link, type Reveal, rowHead } from '../elements';

/** Shows an answer. What comes from the file is only ever put in as text. */
export function show({ file, answer: { view, problem } }: ToPage, reveal: Reveal): void {
  byId('file').textContent = file;
  const outcome = byId('outcome');
  const text = view?.outcome.text ?? problem ?? '';
  if (outcome.textContent !== text) outcome.textContent = text;
  outcome.className = view && !view.outcome.isFailure ? 'good' : 'bad';
  byId('result').replaceChildren(...(view ? blocksOf(view, reveal) : []));
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
  return element(
    'li',
    `rule ${result}`,
    element(
      'h3',
      '',
      link(title, range, reveal),
      ' ',
      element('span', 'result', reason ? `${verdict}: ${reason}` : verdict),
    ),
    ...(details.length > 0 ? [element('ul', 'details', ...details.map(detail => detailItem(detail, reveal)))] : []),
  );
}

const marks = { yes: 'yes', no: 'no', skipped: '–', note: 'note' } as const;

function detailItem({ text, mark, depth, range }: DryRunDetail, reveal: Reveal): HTMLElement {
  const words = range ? link(text, range, reveal) : text;
  const before = mark ? [element('span', `mark ${mark}`, marks[mark]), ' '] : [];
  return element('li', `depth${depth}`, ...before, words);
}

function table(title: string, rows: readonly HttpHeader[]): Node[] {
  if (rows.length === 0) return [];
  const body = rows.map(({ name, value }) => element('tr', '', rowHead(name), element('td', '', value)));
  return [element('h2', '', title), element('table', '', element('tbody', '', ...body))];
}
