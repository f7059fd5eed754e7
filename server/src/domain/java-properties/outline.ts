import type { OutlineSymbol } from '../../core/kind';
import { contains, type Span, touches } from '../../core/span';
import { offsetIn } from '../../syntax/decoded';
import { emptyKey } from './data/wording';
import { settingAt } from './hover';
import type { PropertiesModel } from './model';
import { shownValue } from './secrets';
import { visible } from './shown';

/** The outline: every key with what Java reads for it. Passwords show as `***`. */
export function symbols({ settings, schema }: PropertiesModel): readonly OutlineSymbol[] {
  return settings.map(setting => {
    const { name, start, end } = setting;
    return {
      name: name === '' ? emptyKey : visible(name),
      detail: visible(shownValue(setting, schema)) || undefined,
      kind: 'key',
      span: { start, end },
      selection: setting.nameSpan,
    };
  });
}

/** Entries that go over lines, and comments that stand together. */
export function folds({ settings, document }: PropertiesModel): readonly Span[] {
  const { text, comments } = document;
  const result: Span[] = settings.filter(({ entry }) => entry.hasEscapes).map(({ start, end }) => ({ start, end }));
  let block: { start: number; end: number } | undefined;
  for (const { start, end } of comments) {
    if (block && text.slice(block.end, start).trim() === '') block.end = end;
    else {
      block = { start, end };
      result.push(block);
    }
  }
  return result.sort((a, b) => a.start - b.start);
}

/** What an expanding selection grows through: the part of a URL, the key or value, the entry or comment, the file. */
export function selections(model: PropertiesModel, offset: number): readonly Span[] {
  const { document } = model;
  const steps: Span[] = [];
  const setting = settingAt(model, offset);
  if (setting) {
    const { entry, url, start, end } = setting;
    if (url && touches(url.value.span, offset)) {
      const at = offsetIn(url.value, offset);
      const item = url.items.find(candidate => touches(candidate, at));
      for (const part of item ? [item.value, item.name, item] : [url.server, url.instance, url.port])
        if (part && touches(part, at)) steps.push(url.value.spanOf(part.start, part.end));
    }
    for (const part of [entry.value, entry.key]) if (touches(part.span, offset)) steps.push(part.span);
    steps.push({ start: entry.key.span.start, end }, { start, end });
  }
  const comment = document.comments.find(span => touches(span, offset));
  if (comment) steps.push(comment);
  steps.push({ start: 0, end: document.text.length });
  const nested: Span[] = [];
  for (const step of steps) {
    const inner = nested.at(-1);
    const grows = !inner || (contains(step, inner) && step.end - step.start > inner.end - inner.start);
    if (step.start < step.end && grows) nested.push(step);
  }
  return nested;
}
