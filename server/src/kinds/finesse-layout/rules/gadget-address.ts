import { defineRule, type Repair, type Report } from '../../../core/rule';
import { replaceIn } from '../../../syntax/decoded';
import { notShown } from '../data/gadget';
import { eceGuide, mixedContent } from '../data/sources';
import { eceGadgets } from '../ece-gadgets';
import type { FinesseLayout, Gadget } from '../model';

const messages = {
  empty: 'This gadget has no address. Finesse shows an empty place for it. Write the address, or remove the node.',
  http: 'Finesse is loaded over HTTPS, and browsers load nothing over HTTP into such a page. The gadget does not show. Write https://.',
  noScheme: `Without https:// in front, Finesse looks for this on its own server. ${notShown} Write https:// and the host of ECE.`,
  misspelt: `"{scheme}" is not how an address begins. ${notShown} Write https://.`,
  noHost: `There is no host between the slashes. ${notShown} Write the host of ECE.`,
  blanks:
    'There are blanks in this address. Finesse asks for an address with them in it and finds nothing. Remove them.',
  writeHttps: 'Write https://',
  writeHost: 'Write https://{host}',
  removeBlanks: 'Remove the blanks',
} as const;

/** An address from which no browser loads the gadget of ECE. */
export const gadgetAddress = defineRule({
  meta: {
    id: 'finesse-layout/gadget-address',
    severity: 'error',
    category: 'connection',
    summary: 'A gadget without an address, or an address of ECE that does not begin with https.',
    messages,
    fix: true,
    suggests: true,
    references: [eceGuide, mixedContent],
  },
  check(layout: FinesseLayout, report, { config }) {
    for (const gadget of layout.gadgets) {
      const { element, value, isWhole } = gadget;
      if (value.text.trim() !== '' || !isWhole) continue;
      report('empty', { at: { start: element.start, end: element.end } });
    }
    for (const gadget of eceGadgets(layout)) checkAddress(gadget, config.loadBalancer, report);
  },
});

function checkAddress(gadget: Gadget, loadBalancer: string | undefined, report: Report<typeof messages>): void {
  const { value, address } = gadget;
  const { all, scheme, host } = address;
  const write = (text: string, title: 'writeHttps' | 'writeHost'): Repair<typeof messages> => {
    const at = scheme ?? { start: all.start, end: all.start };
    return { title, data: { host: loadBalancer ?? '' }, edits: [replaceIn(value, at.start, at.end, text)] };
  };
  const blank = /\s+/.exec(all.text);
  if (blank) {
    const at = value.spanOf(all.start + blank.index, all.start + blank.index + blank[0].length);
    const edits = [replaceIn(value, all.start, all.end, all.text.replace(/\s+/g, ''))];
    return report('blanks', { at, suggest: [{ title: 'removeBlanks', edits }] });
  }
  if (!scheme) {
    const at = value.spanOf(all.start, all.end);
    if (host.text !== '') return report('noScheme', { at, fix: write('https://', 'writeHttps') });
    const suggest = loadBalancer ? [write(`https://${loadBalancer}`, 'writeHost')] : [];
    return report('noScheme', { at, suggest });
  }
  const written = scheme.text.toLowerCase();
  if (written === 'https://') return;
  const at = value.spanOf(scheme.start, scheme.end);
  if (/[/\\]{3}$/.test(written)) {
    const suggest = loadBalancer ? [write(`https://${loadBalancer}/`, 'writeHost')] : [];
    return report('noHost', { at, suggest });
  }
  if (written === 'http://') return report('http', { at, suggest: [write('https://', 'writeHttps')] });
  report('misspelt', { at, data: { scheme: scheme.text }, fix: write('https://', 'writeHttps') });
}
