import { defineRule, type Repair } from '../../../core/rule';
import type { Span, TextEdit } from '../../../core/span';
import type { Assignment } from '../../../syntax/script/global-variable';
import { eceGuide, javaScript } from '../data/sources';
import { isSound } from '../host-value';
import type { EceConfig } from '../model';

const messages = {
  declared: 'web_server_name is declared a second time. The browser takes the value of the last declaration. Keep one.',
  assigned: 'web_server_name is given a second value. The browser takes the last one. Keep one.',
  first: 'Its first value',
  remove: 'Remove this line, which says the same again',
  keepFirst: 'Keep the first value',
  keepLast: 'Keep the last value, in the place of the first',
} as const;

/** Two values for the one variable, of which the first is dropped in silence. */
export const duplicateWebServerName = defineRule({
  meta: {
    id: 'ece-config/duplicate-web-server-name',
    severity: 'warning',
    category: 'consistency',
    summary: 'A web_server_name that is declared twice or given two values.',
    messages,
    fix: true,
    suggests: true,
    references: [javaScript, eceGuide],
  },
  check(model: EceConfig, report, { text }) {
    if (!isSound(model) || model.variable.uncertain) return;
    const [first, ...later] = model.variable.assignments.filter(({ value }) => value !== undefined);
    for (const again of later) {
      const repairs = repairsOf(first!, again, later.length === 1, text);
      report(again.how === 'assignment' ? 'assigned' : 'declared', {
        at: again.nameSpan,
        related: [{ span: first!.nameSpan, message: messages.first }],
        ...repairs,
      });
    }
  },
});

interface Repairs {
  readonly fix?: Repair<typeof messages>;
  readonly suggest?: readonly Repair<typeof messages>[];
}

function repairsOf(first: Assignment, again: Assignment, isOnly: boolean, text: string): Repairs {
  if (!first.alone || !again.alone || !isOnly) return {};
  const removal: TextEdit = { span: wholeLine(text, again.span), newText: '' };
  const [kept, dropped] = [first.value!, again.value!];
  const isSame = kept.type === 'string' && dropped.type === 'string' && kept.value.text === dropped.value.text;
  if (isSame) return { fix: { title: 'remove', edits: [removal] } };
  const moved: TextEdit = { span: kept.span, newText: text.slice(dropped.span.start, dropped.span.end) };
  return {
    suggest: [
      { title: 'keepFirst', edits: [removal] },
      { title: 'keepLast', edits: [moved, removal] },
    ],
  };
}

/** A statement with its line where nothing else stands on it. */
function wholeLine(text: string, { start, end }: Span): Span {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineFeed = text.indexOf('\n', end);
  const lineEnd = lineFeed < 0 ? text.length : lineFeed + 1;
  const isAlone = text.slice(lineStart, start).trim() === '' && text.slice(end, lineEnd).trim() === '';
  return isAlone ? { start: lineStart, end: lineEnd } : { start, end };
}
