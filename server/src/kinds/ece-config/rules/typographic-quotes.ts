import { defineRule, type Report } from '../../../core/rule';
import type { TextEdit } from '../../../core/span';
import { conflictMarkers } from '../../../domain/file-rules/conflict-markers';
import { encodeString } from '../../../syntax/script/string-literal';
import { eceGuide115, javaScript } from '../data/sources';
import { hostValue, placeholdersIn, readHost } from '../host-value';
import type { EceConfig } from '../model';

const messages = {
  odd: 'This quote ({quote}) is none to JavaScript. The browser refuses the whole file, so the gadget has no server name. Write straight quotes, as on the keyboard.',
  unclosed:
    'This quote ({quote}) is none to JavaScript, and nothing closes it. The browser refuses the whole file, so the gadget has no server name. Write straight quotes around the name.',
  backtick:
    'Backticks are quotes to the browsers of today, but not to Internet Explorer, in which older releases of Finesse run. Write straight quotes, as ECE does.',
  straighten: 'Write straight quotes',
  straightenAndFill: 'Write straight quotes and {host}',
} as const;

/** Quotes that a word processor, a web page or a guide puts in the place of straight ones. */
export const typographicQuotes = defineRule({
  meta: {
    id: 'ece-config/typographic-quotes',
    severity: 'error',
    category: 'startup',
    summary: 'Quotes that are not straight.',
    messages,
    fix: true,
    references: [eceGuide115, javaScript],
  },
  check(model: EceConfig, report, { config, text }) {
    const { oddQuotes } = model.script;
    if (!oddQuotes) return checkBackticks(model, text, report);
    if (conflictMarkers(text).length > 0) return;
    const { marks, edits } = oddQuotes;
    const at = marks.find(({ start, end }) => start < end) ?? marks[0]!;
    const isUnclosed = marks.length === 2 && marks[1]!.start === marks[1]!.end;
    const related = marks
      .filter(mark => mark !== at && mark.start < mark.end)
      .slice(0, 20)
      .map(span => ({ span, message: 'This one too' }));
    const filled = config.loadBalancer === undefined ? undefined : fillIn(model, config.loadBalancer);
    report(isUnclosed ? 'unclosed' : 'odd', {
      at,
      data: { quote: text.slice(at.start, at.end), host: config.loadBalancer ?? '' },
      related,
      fix: { title: filled ? 'straightenAndFill' : 'straighten', edits: filled ? [...edits, filled] : edits },
    });
  },
});

/** The guide's own text holds a placeholder too: where the name is known, one repair does for both. */
function fillIn(model: EceConfig, host: string): TextEdit | undefined {
  const value = model.script.problem ? undefined : hostValue(model);
  const [only, ...others] = value ? placeholdersIn(value) : [];
  if (!value || !only || others.length > 0 || only.text !== value.value.text.trim()) return undefined;
  return { span: value.value.span, newText: value.value.encode(host) };
}

function checkBackticks(model: EceConfig, text: string, report: Report<typeof messages>): void {
  const found = readHost(model);
  if (!found || text[found.span.start] !== '`') return;
  const edit = { span: found.span, newText: `"${encodeString(found.value.text, '"')}"` };
  report('backtick', { at: found.span, severity: 'hint', fix: { title: 'straighten', edits: [edit] } });
}
