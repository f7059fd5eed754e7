/*
 * Small whole web.config files around the part that a test is about. What is put in is XML as it stands, so marks and references may be in it.
 */

export function inServer(xml: string): string {
  return `<configuration>\n<system.webServer>\n${xml}\n</system.webServer>\n</configuration>\n`;
}

export function inRewrite(xml: string): string {
  return inServer(`<rewrite>\n${xml}\n</rewrite>`);
}

/** @param rules what stands in `<rules>` */
export function inRules(rules: string): string {
  return inRewrite(`<rules>\n${rules}\n</rules>`);
}

/** @param rules what stands in `<outboundRules>` */
export function inOutbound(rules: string): string {
  return inRewrite(`<outboundRules>\n${rules}\n</outboundRules>`);
}

/** @param maps what stands in `<rewriteMaps>` */
export function inMaps(maps: string): string {
  return inRewrite(`<rewriteMaps>\n${maps}\n</rewriteMaps>`);
}

/** @param headers what stands in `<customHeaders>` */
export function inHeaders(headers: string): string {
  return inServer(`<httpProtocol>\n<customHeaders>\n${headers}\n</customHeaders>\n</httpProtocol>`);
}
