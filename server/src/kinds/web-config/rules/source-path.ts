import { defineRule } from '../../../core/rule';
import { configSource } from '../data/sources';
import { identityOf } from '../items';
import type { WebConfig } from '../model';

/** A `configSource` that names no file beside or below this one. */
export const sourcePath = defineRule({
  meta: {
    id: 'web-config/source-path',
    severity: 'warning',
    category: 'startup',
    summary: 'A configSource that leads out of the folder of the file.',
    messages: {
      absolute:
        'configSource takes a path relative to this file, and "{path}" is none: IIS answers every request with 500.19. Put the file beside this one and write its name.',
      outside:
        'configSource takes a file in the folder of this one or below it, and "{path}" leads out of it: IIS answers every request with 500.19. Put the file beside this one and write its name.',
      empty:
        'configSource names no file, so IIS cannot read the section and answers every request with 500.19. Write the name of the file, or take configSource out.',
    },
    references: [configSource],
  },
  reads: identityOf,
  check({ sections, isTransform }: WebConfig, report) {
    if (isTransform) return;
    for (const { element } of sections) {
      const attribute = element.attribute('configSource');
      if (!attribute?.value) continue;
      const { text: path, span } = attribute.value;
      const data = { path };
      if (path.trim() === '') report('empty', { at: attribute.span });
      else if (/^(?:[a-z][a-z\d+.-]*:|[\\/]|~)/i.test(path)) report('absolute', { at: span, data });
      else if (leavesFolder(path)) report('outside', { at: span, data });
    }
  },
});

/** Whether a relative path leads above where it starts. */
function leavesFolder(path: string): boolean {
  let depth = 0;
  for (const step of path.split(/[\\/]+/)) {
    if (step === '..') depth--;
    else if (step !== '.' && step !== '') depth++;
    if (depth < 0) return true;
  }
  return false;
}
