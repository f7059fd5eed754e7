import type { Config } from '../../core/config';
import type { Hover } from '../../core/kind';
import { inlineCode } from '../../core/markdown';
import { touches } from '../../core/span';
import { isSameHost } from '../../domain/host-name';
import { valueText, variableName, variableText } from './data/names';
import { isSound } from './host-value';
import type { EceConfig } from './model';

/** What `web_server_name` is for, on its name; what the gadget reads, on its value. */
export function hover(model: EceConfig, offset: number, config: Config): Hover | undefined {
  for (const { nameSpan, value } of model.variable.assignments) {
    const span = [nameSpan, value?.span].find(candidate => candidate && touches(candidate, offset));
    if (!span) continue;
    const lines = [`**${variableName}**`, variableText.effect, reading(model, config)];
    return { span, markdown: [...lines, `*${variableText.source}*`].join('\n\n') };
  }
  return undefined;
}

function reading(model: EceConfig, config: Config): string {
  if (!isSound(model)) return valueText.broken;
  const { value } = model.variable;
  if (value?.type === 'unknown') return valueText.unknown;
  if (value?.type !== 'string') return valueText.noString;
  const { text } = value.value;
  const read = `${valueText.reads} ${inlineCode(text)}.`;
  return config.loadBalancer && isSameHost(text, config.loadBalancer) ? `${read} ${valueText.isBalancer}` : read;
}
