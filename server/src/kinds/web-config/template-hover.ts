import type { Hover } from '../../core/kind';
import { inlineCode } from '../../core/markdown';
import { requestHeaderOf, responseHeaderOf } from '../../domain/http-headers/names';
import type { Captures } from '../../domain/rewrite/captures';
import { serverVariable } from '../../domain/rewrite/data/server-variables';
import { parsePattern } from '../../domain/rewrite/pattern';
import { type TemplatePart, type TemplateReference, templateOf } from '../../domain/rewrite/template';
import { type Decoded, offsetIn } from '../../syntax/decoded';
import type { XmlElement } from '../../syntax/xml/tree';
import { templateWording as say } from './data/face-wording';
import { allMaps, inboundRules, type WebConfig } from './model';
import { groupsOf } from './pattern-groups';
import { capturesAt, unitAt } from './template-at';

/** The innermost `{…}` at `offset`, and what stands in its place. */
export function templateHover(
  model: WebConfig,
  element: XmlElement,
  value: Decoded,
  offset: number,
): Hover | undefined {
  const part = innermost(templateOf(value).parts, offsetIn(value, offset));
  const markdown = part && textOf(model, element, part, offset);
  return markdown === undefined ? undefined : { span: value.spanOf(part!.start, part!.end), markdown };
}

/** Every `{…}` of a template, and what stands in its place. */
export function wholeTemplateHover(
  model: WebConfig,
  element: XmlElement,
  value: Decoded,
  offset: number,
): Hover | undefined {
  const parts = templateOf(value).parts.filter(({ type }) => type !== 'text');
  const lines = parts.slice(0, most).map(part => {
    const written = inlineCode(value.text.slice(part.start, part.end));
    const meaning = textOf(model, element, part, offset)?.replace(/\n\n/g, ' ') ?? '';
    return `- ${written}: ${meaning.replace(/^\*\*[^*]*\*\* /, '')}`;
  });
  return lines.length === 0 ? undefined : { span: value.span, markdown: `${say.head}\n\n${lines.join('\n')}` };
}

/** How many parts of a template are told. */
const most = 20;

function innermost(parts: readonly TemplatePart[], at: number): TemplatePart | undefined {
  const part = parts.find(({ type, start, end }) => type !== 'text' && start <= at && at < end);
  if (part?.type !== 'call') return part;
  return innermost(part.argument, at) ?? part;
}

function textOf(model: WebConfig, element: XmlElement, part: TemplatePart, offset: number): string | undefined {
  switch (part.type) {
    case 'variable':
      return variableText(model, part.name);
    case 'reference': {
      const unit = unitAt(model, offset);
      const captures = unit && capturesAt(unit, element);
      return captures && referenceText(part, part.of === 'rule' ? captures.rule : captures.condition);
    }
    case 'call': {
      if (part.function) return say.function(part.function.name, part.function.effect);
      const map = allMaps(model).find(({ name }) => name?.text.toLowerCase() === part.name.toLowerCase());
      if (!map) return say.elsewhere(inlineCode(part.name));
      return say.map(inlineCode(part.name), map.entries.length, inlineCode(map.defaultValue));
    }
    default:
      return undefined;
  }
}

function variableText(model: WebConfig, written: string): string {
  const name = written.trim();
  const sets = inboundRules(model).filter(({ variables }) =>
    variables.some(each => each.name?.text.toLowerCase() === name.toLowerCase()),
  );
  const known = serverVariable(name)?.meaning;
  const header = requestHeaderOf(name) ?? responseHeaderOf(name);
  const about =
    known ?? (header === undefined ? say.unknownVariable : say.header(header, requestHeaderOf(name) !== undefined));
  const setBy = sets.length > 0 ? [say.setBy(sets.map(rule => inlineCode(rule.name?.text ?? '')))] : [];
  return [`**${name}** ${about}`, ...setBy].join('\n\n');
}

function referenceText({ of, number }: TemplateReference, captures: Captures | undefined): string {
  const name = `${of === 'rule' ? 'R' : 'C'}:${number}`;
  const isTracked = captures?.writable === Number.POSITIVE_INFINITY;
  const whose = of === 'rule' ? say.ofRule : isTracked && number > 0 ? say.ofConditions : say.ofLastCondition;
  if (!captures) return number === 0 ? say.whole(name, whose) : say.group(name, number, undefined, whose);
  if (number > captures.possible) return say.noReference(name);
  if (number === 0) return say.whole(name, whose);
  const sources = captures.sources.flatMap(({ pattern }) => groupsOf(parsePattern(pattern)));
  const text = sources[number - 1];
  return say.group(name, number, text === undefined ? undefined : inlineCode(text), whose);
}
