/** The address of ECE's gadget as the guide has it. */
export const ece = 'https://ece.example.com/system/templates/finesse/gadget/agent/ece.xml';

/** A list of gadgets with these addresses. */
export function layout(...addresses: string[]): string {
  return `<gadgets>\n${addresses.map(address => `  <gadget>${address}</gadget>\n`).join('')}</gadgets>\n`;
}
