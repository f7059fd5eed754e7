import { inOutbound, inRules } from '../../harness/web-config';

/*
 * Whole small files around one pattern or template. What is put in is XML as it stands, so marks and references may be in it.
 */

/** An inbound rule with that pattern for the URL. @param attributes further ones of `<match>` */
export function withUrl(url: string, attributes = '', ofRule = ''): string {
  return inRules(`<rule name="r"${ofRule}><match url="${url}"${attributes} /><action type="AbortRequest" /></rule>`);
}

/** An inbound rule with one condition. */
export function withCondition(input: string, pattern: string, ofRule = ''): string {
  return inRules(
    `<rule name="r"${ofRule}><match url=".*" /><conditions><add input="${input}" pattern="${pattern}" /></conditions><action type="AbortRequest" /></rule>`,
  );
}

/** An inbound rule with conditions, which captures `R:1`. @param attributes those of `<conditions>` */
export function withConditions(list: string, attributes: string, action: string, ofRule = ''): string {
  return inRules(
    `<rule name="r"${ofRule}><match url="^(.*)$" /><conditions${attributes}>${list}</conditions>${action}</rule>`,
  );
}

/** An inbound rule that redirects to that URL and captures `R:1`. @param attributes further ones of `<action>` */
export function withTarget(url: string, attributes = '', pattern = '^(.*)$'): string {
  return inRules(
    `<rule name="r"><match url="${pattern}" /><action type="Redirect" url="${url}"${attributes} /></rule>`,
  );
}

/** An inbound rule that sets a server variable. */
export function withVariable(name: string, value: string): string {
  return inRules(
    `<rule name="r"><match url=".*" /><serverVariables><set name="${name}" value="${value}" /></serverVariables><action type="Rewrite" url="index.html" /></rule>`,
  );
}

/** An outbound rule that writes a header. */
export function withHeader(pattern: string, value: string): string {
  return inOutbound(
    `<rule name="r"><match serverVariable="RESPONSE_X_A" pattern="${pattern}" /><action type="Rewrite" value="${value}" /></rule>`,
  );
}
