/** The variable in which the gadget looks for its server. Source: ECE 15.0 and 11.5 guides. */
export const variableName = 'web_server_name';

/** What the editor says of it. */
export const variableText = {
  effect:
    'The host name at which the ECE gadget in Finesse reaches ECE: that of the load balancer, or of the web server where there is none. A name alone, without `https://`, port, path or slash.',
  source: 'ECE 15.0 guide',
} as const;

/** What a hover adds about the value. */
export const valueText = {
  reads: 'The gadget reads',
  noString: 'The gadget finds no host name here.',
  later: 'A later line gives it another value, and the last one counts:',
  unknown: 'What it is shows only when the page runs.',
  broken: 'The browser refuses the whole file as it stands, so the gadget reads nothing.',
  isBalancer: 'It is the `loadBalancer` of ccconfig.jsonc.',
  fromConfiguration: 'loadBalancer in ccconfig.jsonc',
  notSet: 'not set',
} as const;
