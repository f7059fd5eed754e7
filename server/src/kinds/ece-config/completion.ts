import file from '../../../../snippets/ece-config.json';
import type { Config } from '../../core/config';
import type { Completion } from '../../core/kind';
import { touches } from '../../core/span';
import { valueText, variableName, variableText } from './data/names';
import { hostValue } from './host-value';
import type { EceConfig } from './model';

/** The load balancer's name inside the value; the variable, and the whole line, where a statement may begin. */
export function completions(model: EceConfig, offset: number, config: Config): readonly Completion[] {
  const { text, lineComments } = model.script;
  const value = hostValue(model)?.value;
  if (value && touches(value.span, offset)) {
    const host = config.loadBalancer;
    return host === undefined
      ? []
      : [
          {
            label: host,
            kind: 'value',
            detail: valueText.fromConfiguration,
            replace: value.span,
            insert: value.encode(host),
          },
        ];
  }
  if (lineComments.some(({ start, end }) => start < offset && offset <= end)) return [];
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const typed = /^\uFEFF?[ \t]*(?:(?:var|let|const)[ \t]+)?(\w*)$/.exec(text.slice(lineStart, offset));
  if (!typed || model.variable.assignments.some(({ nameSpan }) => !touches(nameSpan, offset))) return [];
  const replace = { start: offset - typed[1]!.length, end: offset };
  const documentation = (): string => variableText.effect;
  if (/(?:var|let|const)[ \t]/.test(typed[0]))
    return [{ label: variableName, kind: 'property', replace, insert: variableName, documentation }];
  return Object.entries(file).map(([label, { prefix, body, description }]) => ({
    label: prefix,
    kind: 'snippet',
    detail: label,
    replace,
    insert: body,
    snippet: true,
    documentation: () => description,
  }));
}
