import type { Decoded } from '../../../syntax/decoded';
import { largestReference } from '../captures';
import type { RewriteMap } from '../model';
import { type TemplateCall, type TemplatePart, type TemplateReference, templateOf } from '../template';
import { decodePercent } from './address';
import { note, templateFaults } from './data/wording';
import { RuleError } from './error';
import type { EffectiveConfig } from './scopes';
import type { RunState } from './state';
import type { Expanded, Note } from './timeline';

/** What back references stand for. */
export interface References {
  /** Groups of the rule's match; undefined where there is no rule, as in a precondition. */
  readonly rule: { readonly captures: readonly string[] | undefined; readonly negated: boolean } | undefined;
  /** Groups of the conditions so far; undefined where none has captured. */
  readonly conditions: readonly string[] | undefined;
}

/** The groups of all conditions that matched: the whole match of the first, then every group in turn. */
export function trackedCaptures(matches: readonly (readonly string[])[]): readonly string[] {
  return [matches[0]?.[0] ?? '', ...matches.flatMap(groups => groups.slice(1))];
}

/** Longer values than any server takes; a few rules that double a value would fill the memory. */
const longest = 32_768;

/** Fills in templates. */
export class Expander {
  constructor(
    private readonly config: EffectiveConfig,
    private readonly state: RunState,
  ) {}

  /**
   * What a template becomes.
   * @param notes gets what had to be assumed
   * @throws RuleError where IIS raises an error
   */
  expand(template: Decoded, references: References, notes: Note[]): Expanded {
    const { parts, problems, text } = templateOf(template);
    const fault = problems.find(({ code }) => code !== 'stray-close');
    if (fault?.code === 'too-deep') throw new RuleError('unknown', note('tooDeep', { template: text }, template.span));
    if (fault) {
      const data = { template: text, fault: templateFaults[fault.code] };
      throw new RuleError('error', note('badTemplate', data, template.spanOf(fault.start, fault.end)));
    }
    return { template: text, text: this.#fill(parts, template, references, notes), span: template.span };
  }

  #fill(parts: readonly TemplatePart[], template: Decoded, references: References, notes: Note[]): string {
    let text = '';
    for (const part of parts) {
      text += this.#value(part, template, references, notes);
      if (text.length > longest)
        throw new RuleError('unknown', note('tooLarge', { template: template.text }, template.span));
    }
    return text;
  }

  #value(part: TemplatePart, template: Decoded, references: References, notes: Note[]): string {
    switch (part.type) {
      case 'text':
        return part.text;
      case 'variable':
        return this.state.variable(part.name.trim(), notes);
      case 'reference':
        return referenced(part, template, references, notes);
      case 'call':
        return this.#call(part, this.#fill(part.argument, template, references, notes), notes);
    }
  }

  #call({ name, function: builtIn }: TemplateCall, argument: string, notes: Note[]): string {
    if (builtIn) {
      if (builtIn.name !== name) notes.push(note('functionCase', { written: name, name: builtIn.name }));
      return functions[builtIn.name](argument);
    }
    const wanted = name.toLowerCase();
    const map = this.config.maps.find(each => each.name?.text.toLowerCase() === wanted);
    if (map) return lookUp(map, argument);
    const { providers = {} } = this.state.request;
    const provider = Object.keys(providers).find(each => each.toLowerCase() === wanted);
    if (provider !== undefined) return providers[provider]!;
    if (this.config.providers.some(each => each.toLowerCase() === wanted))
      notes.push(note('providerUnknown', { name }));
    else notes.push(note('mapUnknown', { name }));
    return '';
  }
}

/** @throws RuleError where there is nothing that the reference could stand for */
function referenced(
  { of, number, start, end }: TemplateReference,
  template: Decoded,
  { rule, conditions }: References,
  notes: Note[],
): string {
  const reference = template.text.slice(start, end);
  const span = template.spanOf(start, end);
  const captures = of === 'rule' ? rule?.captures?.slice(0, largestReference + 1) : conditions;
  if (captures && number < captures.length) return captures[number]!;
  if (captures) {
    const available = listOf(of, captures.length);
    const code = of === 'rule' ? 'ruleReference' : 'conditionReference';
    throw new RuleError('error', note(code, { reference, available }, span));
  }
  if (of === 'condition') throw new RuleError('error', note('conditionReferenceNone', { reference }, span));
  if (!rule?.negated) throw new RuleError('error', note('ruleReferenceNone', { reference }, span));
  if (number > 0) throw new RuleError('error', note('ruleReferenceNegated', { reference }, span));
  notes.push(note('negatedWhole', undefined, span));
  return '';
}

/** "{R:0}", or "{R:0} to {R:2}". */
function listOf(of: TemplateReference['of'], count: number): string {
  const letter = of === 'rule' ? 'R' : 'C';
  return count === 1 ? `{${letter}:0}` : `{${letter}:0} to {${letter}:${count - 1}}`;
}

const functions = {
  ToLower: (text: string) => text.toLowerCase(),
  UrlEncode: (text: string) =>
    text.replace(/[\s\S]/gu, character => (/[\w.~-]/.test(character) ? character : percent(character))),
  UrlDecode: decodePercent,
  HtmlEncode: (text: string) => text.replace(/[&<>"']/g, character => entities[character]!),
};

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function percent(character: string): string {
  try {
    return encodeURIComponent(character).replace(/^[^%]/, each => `%${each.charCodeAt(0).toString(16).toUpperCase()}`);
  } catch {
    return '%EF%BF%BD'; // half a surrogate pair
  }
}

const indexes = new WeakMap<RewriteMap, ReadonlyMap<string, string>>();

/** The value of a key in a rewrite map; its default where the key is missing. */
function lookUp(map: RewriteMap, key: string): string {
  let index = indexes.get(map);
  if (!index) {
    const written = new Map<string, string>();
    for (const entry of map.entries) {
      const name = (map.ignoreCase ? entry.key?.text.toLowerCase() : entry.key?.text) ?? '';
      if (!written.has(name)) written.set(name, entry.value?.text ?? '');
    }
    index = written;
    indexes.set(map, index);
  }
  return index.get(map.ignoreCase ? key.toLowerCase() : key) ?? map.defaultValue;
}
