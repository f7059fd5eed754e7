import file from '../../../../snippets/service-script.json';
import type { Completion, Hover, OutlineSymbol, Reading } from '../../core/kind';
import { inlineCode } from '../../core/markdown';
import { type Span, touches } from '../../core/span';
import { scriptVariables, texts } from './data/variables';
import type { ServiceScript } from './model';

/** What a known variable is for, and what cmd.exe stores in it. */
export function hover({ known }: ServiceScript, offset: number): Hover | undefined {
  for (const [index, { name, value, variable }] of known.entries()) {
    const span = [name.span, value.span].find(candidate => touches(candidate, offset));
    if (!span) continue;
    const stored = value.text === '' ? texts.deletes : `${texts.stores} ${inlineCode(value.text)}.`;
    const again = known.slice(index + 1).some(later => later.variable === variable);
    const lines = [`**${variable.name}**`, variable.effect, stored, ...(again ? [texts.last] : [])];
    return { span, markdown: [...lines, `*${variable.source}*`].join('\n\n') };
  }
  return undefined;
}

/** The variables of the guide behind `set`; the whole line where a command may begin. */
export function completions({ batch, known }: ServiceScript, offset: number): readonly Completion[] {
  const { text, comments } = batch;
  if (comments.some(({ start, end }) => start < offset && offset <= end)) return [];
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  const typed = /^\uFEFF?[ \t@]*(?:set[ \t]+"?)?([\w.]*)$/i.exec(line);
  if (!typed) return [];
  const replace = { start: offset - typed[1]!.length, end: offset };
  if (/set[ \t]/i.test(line))
    return scriptVariables
      .filter(variable => !known.some(set => set.variable === variable && !touches(set.name.span, offset)))
      .map(({ name, effect }) => ({
        label: name,
        kind: 'property',
        replace,
        insert: `${name}=`,
        documentation: () => effect,
      }));
  return Object.entries(file).map(([title, { prefix, body, description }]) => ({
    label: prefix,
    kind: 'snippet',
    detail: title,
    replace,
    insert: body,
    snippet: true,
    documentation: () => description,
  }));
}

/** The outline: the variables that the script sets, with what cmd.exe stores in them. */
export function symbols({ batch }: ServiceScript): readonly OutlineSymbol[] {
  return batch.sets
    .filter(({ name }) => name.text.trim() !== '')
    .map(({ name, value, span, certain }) => ({
      name: name.text.trim(),
      detail: certain ? value.text : `${value.text} ${texts.notCertain}`,
      kind: 'property',
      span,
      selection: name.span,
    }));
}

/** From the value or name to the command and the file. */
export function selections({ batch }: ServiceScript, offset: number): readonly Span[] {
  const whole = { start: 0, end: batch.text.length };
  const set = batch.sets.find(({ span }) => touches(span, offset));
  if (!set) return [whole];
  const inside = [set.value.span, set.name.span].filter(span => span.start < span.end && touches(span, offset));
  return [...inside.slice(0, 1), set.span, whole];
}

/** The variables as cmd.exe stores them, each once: the last value counts. */
export function read({ batch }: ServiceScript): Reading {
  const last = new Map<string, { name: string; value: string; certain: boolean }>();
  for (const { name, value, certain } of batch.sets)
    last.set(name.text.toLowerCase(), { name: name.text, value: value.text, certain });
  const variables = [...last.values()];
  const lines = variables.map(
    ({ name, value, certain }) => `${name}=${value}${certain ? '' : `  ${texts.notCertain}`}`,
  );
  return { model: { variables }, text: lines.join('\n') };
}
