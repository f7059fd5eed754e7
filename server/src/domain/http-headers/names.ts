/*
 * How URL Rewrite names headers as server variables. Source: Microsoft, "Setting HTTP request headers and IIS server variables" and
 * "Modifying HTTP response headers".
 */

const responsePrefix = 'RESPONSE_';
const requestPrefix = 'HTTP_';

/** The response header that `RESPONSE_X_Y` (or `RESPONSE_X-Y`) stands for, letter case kept; undefined for any other variable. */
export function responseHeaderOf(variable: string): string | undefined {
  if (variable.length <= responsePrefix.length || !startsWith(variable, responsePrefix)) return undefined;
  return variable.slice(responsePrefix.length).replaceAll('_', '-');
}

/** The variable by which an outbound rule reaches a response header. */
export function responseVariableOf(header: string): string {
  return responsePrefix + header.replaceAll('-', '_');
}

/** The request header that `HTTP_X_Y` stands for, in lower case as IIS writes it; undefined for any other variable. */
export function requestHeaderOf(variable: string): string | undefined {
  if (variable.length <= requestPrefix.length || !startsWith(variable, requestPrefix)) return undefined;
  return variable.slice(requestPrefix.length).replaceAll('_', '-').toLowerCase();
}

/** The variable that holds a request header. */
export function requestVariableOf(header: string): string {
  return requestPrefix + header.replaceAll('-', '_').toUpperCase();
}

function startsWith(variable: string, prefix: string): boolean {
  return variable.slice(0, prefix.length).toUpperCase() === prefix;
}
