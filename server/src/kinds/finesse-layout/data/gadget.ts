/**
 * The gadget of ECE as the guide gives it: `https://HOST/system/templates/finesse/gadget/agent/ece.xml`.
 * Source: ECE 15.0 guide.
 */
export const eceGadget = {
  /** What follows the context root. */
  folders: ['templates', 'finesse', 'gadget'],
  file: 'ece.xml',
  /** The context root as installed. */
  contextRoot: 'system',
} as const;

/** Words that the guide has people replace. Source: ECE 15.0 guide, `solve.xml` and `cobrowse.xml`. */
export const hostWord = 'EGAIN_WEBSERVER_OR_LOADBALANCER';
export const contextRootWord = 'CONTEXT_ROOT';

/** Elements, with what they are for. Sources: ECE 15.0 guide; the default layout of Finesse. */
export const elementTexts: Readonly<Record<string, string>> = {
  gadgets: 'The gadgets that stand in one column, in order.',
  gadget:
    'The address of a gadget. ECE\u0027s is `https://HOST/system/templates/finesse/gadget/agent/ece.xml`, with the name of the load balancer or web server for HOST. Addresses without a host are of gadgets on Finesse itself.',
};

export const gadgetTexts = {
  host: 'The host from which the browser of the agent loads the gadget: the load balancer of ECE, or its web server.',
  contextRoot: 'The context root of ECE, `system` as installed.',
  source: 'ECE 15.0 guide',
  gadgets: (count: number): string => (count === 1 ? '1 gadget' : `${count} gadgets`),
  noAddress: '(no address)',
  addressDetail: 'the gadget of ECE',
} as const;

/** What becomes of a layout that cannot be read. */
export const notRead = 'The layout cannot be read, so no gadget of it shows in Finesse.';
export const notShown = 'The gadget does not show in Finesse.';
