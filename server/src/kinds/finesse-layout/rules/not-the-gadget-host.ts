import { defineRule } from '../../../core/rule';
import { asciiHost } from '../../../domain/host-name';
import { replaceIn } from '../../../syntax/decoded';
import { eceGuide } from '../data/sources';
import { hostPlaces } from '../ece-gadgets';
import type { FinesseLayout } from '../model';

/** Another host than the gadget itself goes to. */
export const notTheGadgetHost = defineRule({
  meta: {
    id: 'finesse-layout/not-the-gadget-host',
    severity: 'warning',
    category: 'consistency',
    summary: 'A gadget of ECE on another host than ece_config.js names.',
    messages: {
      differs:
        'The gadget is loaded from {host} here and then goes to {other}, as ece_config.js says. Behind a load balancer both are its name. Write the same host in both files.',
      there: 'The host in ece_config.js',
      write: 'Write {other}',
    },
    suggests: true,
    references: [eceGuide],
  },
  readsFacts: ['host'],
  check(layout: FinesseLayout, report, { config, others }) {
    // Where the load balancer is stated, each of the two files is held against it.
    if (config.loadBalancer !== undefined || !others) return;
    const files = others.of('host').filter(({ kind }) => kind === 'ece-config');
    const near = files.filter(({ lies }) => lies !== 'elsewhere');
    const settings = (near.length > 0 ? near : files).flatMap(({ uri, facts }) => facts.map(fact => ({ uri, fact })));
    const [first] = settings;
    if (!first || settings.some(({ fact }) => fact.name !== first.fact.name)) return;
    for (const { value, host } of hostPlaces(layout)) {
      if (host.text === '' || asciiHost(host.text) === first.fact.name) continue;
      const other = first.fact.text;
      report('differs', {
        at: value.spanOf(host.start, host.end),
        data: { host: host.text, other },
        related: [{ span: first.fact.span, uri: first.uri, message: 'The host in ece_config.js' }],
        suggest: [{ title: 'write', edits: [replaceIn(value, host.start, host.end, other)] }],
      });
    }
  },
});
