/** What each root element must hold besides for a file to be taken for rewrite configuration: other programs use some of the names too. */
const signs: Readonly<Record<string, RegExp>> = {
  configuration: /<(?:rewrite|httpProtocol)[\s>]/,
  rewrite: /<(?:rules|globalRules|outboundRules|rewriteMaps)[\s/>]/,
  rules:
    /<match\s+url=|\s(?:stopProcessing|patternSyntax)=|<action\s+type="(?:Rewrite|Redirect|CustomResponse|AbortRequest)"/i,
  outboundRules: /<(?:rule|preConditions|clear|remove)[\s/>]/,
  rewriteMaps: /<rewriteMap[\s>]/,
  rewriteMap: /<add\s[^<>]*\bkey=/,
};

/** Whether a text is rewrite configuration, by its root element and what stands in it. */
export function isRewriteConfiguration(text: string): boolean {
  const root = rootName(text);
  if (root === undefined || !Object.hasOwn(signs, root)) return false;
  const from = root === 'configuration' ? text.search(/<system\.webServer[\s>]/) : 0;
  return from >= 0 && signs[root]!.test(text.slice(from));
}

/** The name of the first element; comments, declarations and instructions before it are passed over. */
function rootName(text: string): string | undefined {
  let at = 0;
  for (;;) {
    at = text.indexOf('<', at);
    if (at < 0) return undefined;
    const end = text.startsWith('<!--', at) ? '-->' : /[?!]/.test(text.charAt(at + 1)) ? '>' : undefined;
    if (!end) return /^[A-Za-z]+(?=[\s/>])/.exec(text.slice(at + 1, at + 40))?.[0];
    at = text.indexOf(end, at);
    if (at < 0) return undefined;
  }
}
