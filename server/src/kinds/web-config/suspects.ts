import { serverVariable } from '../../domain/rewrite/data/server-variables';
import { once } from '../../domain/rewrite/model';
import type { TemplateCall, TemplateVariable } from '../../domain/rewrite/template';
import { gather } from './gather';
import type { WebConfig, WebConfigUnit } from './model';
import { type PlacedTemplate, partsIn, placedTemplates } from './patterns';

/** A part of a template that may be faulty, as the rest of the file decides. */
export interface Suspect<Part> {
  readonly unit: WebConfigUnit;
  readonly template: PlacedTemplate;
  readonly part: Part;
}

/** What of the templates the whole file has to be asked about; mostly nothing, in files of thousands of rules too. */
export interface Suspects {
  /** Variables that IIS does not have. */
  readonly variables: readonly Suspect<TemplateVariable>[];
  /** Calls of what is no function. */
  readonly calls: readonly Suspect<TemplateCall>[];
  /** Calls of a function in another letter case. */
  readonly otherCase: readonly Suspect<TemplateCall>[];
}

/** Of all units, in their order. */
export function suspectsOf(model: WebConfig): Suspects {
  return once(model, findAll);
}

function findAll(model: WebConfig): Suspects {
  const all = gather(model, findSuspects).map(({ found }) => found);
  return {
    variables: all.flatMap(({ variables }) => variables),
    calls: all.flatMap(({ calls }) => calls),
    otherCase: all.flatMap(({ otherCase }) => otherCase),
  };
}

function findSuspects(unit: WebConfigUnit): Suspects | undefined {
  if (unit.direction === 'map') return undefined;
  const variables: Suspect<TemplateVariable>[] = [];
  const calls: Suspect<TemplateCall>[] = [];
  const otherCase: Suspect<TemplateCall>[] = [];
  for (const template of placedTemplates(unit)) {
    for (const part of partsIn(template, 'variable')) if (!isKnown(part)) variables.push({ unit, template, part });
    for (const part of partsIn(template, 'call'))
      if (!part.function) calls.push({ unit, template, part });
      else if (part.name !== part.function.name) otherCase.push({ unit, template, part });
  }
  const isNothing = variables.length + calls.length + otherCase.length === 0;
  return isNothing ? undefined : { variables, calls, otherCase };
}

/** Headers may have any name. */
function isKnown({ name }: TemplateVariable): boolean {
  return serverVariable(name) !== undefined || /^(HTTP|RESPONSE)_./i.test(name);
}
