import { defineRule } from '../../../core/rule';
import { templateFunction } from '../../../domain/rewrite/data/functions';
import { rewriteMaps } from '../data/sources';
import type { WebConfigUnit } from '../model';

/** A rewrite map whose name a template takes for something else. */
export const unreachableMap = defineRule({
  meta: {
    id: 'web-config/unreachable-map',
    severity: 'warning',
    category: 'ineffective',
    summary: 'A rewrite map with the name of a function or of a back-reference.',
    messages: {
      shadowed: 'A template that asks for "{name}" gets {other}, never this map. Call the map otherwise.',
      split: 'A template cannot ask for "{name}": its name ends at the "{character}". Call the map otherwise.',
    },
    references: [rewriteMaps],
  },
  checkUnit(unit: WebConfigUnit, report) {
    if (unit.direction !== 'map' || !unit.name) return;
    const { text: name, span: at } = unit.name;
    const known = templateFunction(name);
    if (known) report('shadowed', { at, data: { name, other: `the function ${known.name}` } });
    else if (/^[RC]$/i.test(name)) report('shadowed', { at, data: { name, other: 'a back-reference' } });
    const character = /[{}:]/.exec(name)?.[0];
    if (character) report('split', { at, data: { name, character } });
  },
});
