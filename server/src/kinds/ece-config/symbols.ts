import type { OutlineSymbol } from '../../core/kind';
import { contains, type Span, touches } from '../../core/span';
import { globalNames } from '../../syntax/script/global-variable';
import type { EceConfig } from './model';

/** The outline: the variables that the file sets, with their texts. */
export function symbols({ script }: EceConfig): readonly OutlineSymbol[] {
  return globalNames(script).map(({ name, span, statement, value }) => ({
    name,
    detail: value?.type === 'string' ? value.value.text : undefined,
    kind: 'property',
    span: contains(statement, span) ? statement : span,
    selection: span,
  }));
}

/** From the text in quotes to its quotes, the statement and the file. */
export function selections({ script }: EceConfig, offset: number): readonly Span[] {
  const whole = { start: 0, end: script.text.length };
  const own = globalNames(script).find(({ statement }) => touches(statement, offset));
  if (!own) return [whole];
  const { span, statement, value } = own;
  const inside = [value?.type === 'string' ? value.value.span : undefined, value?.span, span];
  const steps = inside.filter(
    (step): step is Span => step !== undefined && touches(step, offset) && contains(statement, step),
  );
  return [...steps, statement, whole];
}
