import type { KindHead } from '../../core/kind';

/** The list of gadgets, or the layout of a whole desktop, which holds such lists. */
const gadgetList = /<(?:gadgets|finesseLayout)[\s>/]/;

/** What tells the layouts of Finesse gadgets from other files; many programs have an agent.xml. */
export const finesseLayoutHead: KindHead = {
  id: 'finesse-layout',
  title: 'Finesse gadget layout',
  language: 'finesse-layout',
  names: ['agent.xml', 'solve.xml', 'cobrowse.xml'],
  patterns: ['*finesse*layout*.xml', '*desktop*layout*.xml'],
  confirms: text => gadgetList.test(text),
  sniff: text => /<finesseLayout[\s>]/.test(text),
  editorPatterns: ['**/finesse/gadget/layout/*.xml'],
  spaces: ['host'],
};
