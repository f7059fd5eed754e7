import { defineRule } from '../../../core/rule';

import { error500_19 } from '../data/sources';
import { identityOf } from '../items';
import type { WebConfig } from '../model';
import { removed } from '../rename';

/** `<configSections>` behind something else, or twice: it declares what the rest of the file may hold. */
export const configSectionsNotFirst = defineRule({
  meta: {
    id: 'web-config/config-sections-not-first',
    severity: 'error',
    category: 'startup',
    summary: 'A <configSections> that is not the first element of the file, or a second one.',
    messages: {
      late: '<configSections> has to be the first element in <configuration>: IIS refuses the file and answers every request with 500.19. Move it to the top.',
      again:
        'A file may have one <configSections>: IIS refuses it with two and answers every request with 500.19. Move what stands in here to the first one.',
      move: 'Move it to the top',
    },
    suggests: true,
    references: [error500_19],
  },
  reads: identityOf,
  check({ document: { root, problems }, shape, isTransform }: WebConfig, report, { text }) {
    if (!root || shape !== 'configuration' || isTransform || problems.some(({ code }) => code !== 'doctype')) return;
    const [first, ...others] = root.childrenNamed('configSections');
    const top = root.children[0];
    if (first && top && first !== top) {
      const newText = text.slice(first.start, first.end);
      const edits = [{ span: { start: top.start, end: top.start }, newText }, removed(first, text)];
      report('late', { at: first.nameSpan, suggest: [{ title: 'move', edits }] });
    }
    for (const { nameSpan } of others) report('again', { at: nameSpan });
  },
});
