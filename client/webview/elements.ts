import type { TextRange } from '../src/protocol';

/** Shows a place of the file in the editor. */
export type Reveal = (range: TextRange) => void;

/** An element of the page that is always there. */
export function byId(id: string): HTMLElement {
  return document.getElementById(id)!;
}

/** A new element. Text from a file is only ever put in as text. */
export function element(name: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/** A button that looks like text and leads to a place in the file. */
export function link(text: string, range: TextRange, reveal: Reveal): HTMLElement {
  const button = element('button', 'link', text) as HTMLButtonElement;
  button.type = 'button';
  button.title = 'Show in the file';
  button.addEventListener('click', () => reveal(range));
  return button;
}

/** The head of a row. */
export function rowHead(...children: (Node | string)[]): HTMLElement {
  const head = element('th', '', ...children);
  head.setAttribute('scope', 'row');
  return head;
}
