import { defineRule } from '../../../core/rule';
import { replaceIn } from '../../../syntax/decoded';
import { eceGuide } from '../data/sources';
import { eceGadgets, holdsPlaceholder } from '../ece-gadgets';
import type { FinesseLayout } from '../model';

/** A path that begins with another context root than the configuration's. */
export const notTheContextRoot = defineRule({
  meta: {
    id: 'finesse-layout/not-the-context-root',
    severity: 'warning',
    category: 'consistency',
    summary: 'A context root other than the contextRoot of ccconfig.jsonc.',
    messages: {
      differs:
        'ccconfig.jsonc says that the context root of ECE is "{root}", and this path begins with "{written}". The web server finds no gadget there. Write "{root}", or correct contextRoot.',
      write: 'Write {root}',
    },
    suggests: true,
    references: [eceGuide],
  },
  check(layout: FinesseLayout, report, { config }) {
    const root = config.contextRoot;
    if (root === undefined) return;
    for (const { value, address } of eceGadgets(layout)) {
      const found = address.path && /^[/\\]([^/\\?#]*)/.exec(address.path.text);
      const written = found?.[1] ?? '';
      if (!address.path || written === '' || written === root || holdsPlaceholder(written)) continue;
      const start = address.path.start + 1;
      const end = start + written.length;
      const suggest = [{ title: 'write' as const, edits: [replaceIn(value, start, end, root)] }];
      report('differs', { at: value.spanOf(start, end), data: { root, written }, suggest });
    }
  },
});
