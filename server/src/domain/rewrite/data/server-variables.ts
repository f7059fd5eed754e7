/*
 * Server variables that templates may name.
 * Sources: Microsoft, URL Rewrite Module Configuration Reference; microsoft/IIS.WebManager, the list of server variables that
 * IIS Manager offers; Microsoft, IIS Server Variables.
 */

/** A server variable and what it stands for. */
export interface ServerVariable {
  readonly name: string;
  readonly meaning: string;
  /** `path`: holds the URL's path with its leading `/`. */
  readonly leadingSlash?: boolean;
  /** Holds the query string. */
  readonly query?: boolean;
}

const variables: readonly ServerVariable[] = [
  { name: 'ALL_HTTP', meaning: 'all request headers, as HTTP_NAME:value lines' },
  { name: 'ALL_RAW', meaning: 'all request headers as sent' },
  { name: 'APP_POOL_ID', meaning: 'name of the application pool' },
  { name: 'APPL_MD_PATH', meaning: 'path of the application in the IIS configuration' },
  { name: 'APPL_PHYSICAL_PATH', meaning: 'physical path of the application' },
  { name: 'AUTH_PASSWORD', meaning: 'password of basic authentication' },
  { name: 'AUTH_TYPE', meaning: 'how the user was authenticated' },
  { name: 'AUTH_USER', meaning: 'the authenticated user, as sent' },
  { name: 'CACHE_URL', meaning: 'scheme, host, port and path of the URL' },
  { name: 'CERT_COOKIE', meaning: 'identity of the client certificate' },
  { name: 'CERT_FLAGS', meaning: 'whether there is a client certificate, and whether it is valid' },
  { name: 'CERT_ISSUER', meaning: 'issuer of the client certificate' },
  { name: 'CERT_KEYSIZE', meaning: 'bits of the connection’s key' },
  { name: 'CERT_SECRETKEYSIZE', meaning: 'bits of the server certificate’s key' },
  { name: 'CERT_SERIALNUMBER', meaning: 'serial number of the client certificate' },
  { name: 'CERT_SERVER_ISSUER', meaning: 'issuer of the server certificate' },
  { name: 'CERT_SERVER_SUBJECT', meaning: 'subject of the server certificate' },
  { name: 'CERT_SUBJECT', meaning: 'subject of the client certificate' },
  { name: 'CONTENT_LENGTH', meaning: 'length of the request’s body' },
  { name: 'CONTENT_TYPE', meaning: 'type of the request’s body' },
  { name: 'DOCUMENT_ROOT', meaning: 'physical path of the site' },
  { name: 'GATEWAY_INTERFACE', meaning: 'version of CGI' },
  { name: 'HTTP_ACCEPT', meaning: 'request header Accept' },
  { name: 'HTTP_ACCEPT_ENCODING', meaning: 'request header Accept-Encoding' },
  { name: 'HTTP_ACCEPT_LANGUAGE', meaning: 'request header Accept-Language' },
  { name: 'HTTP_CONNECTION', meaning: 'request header Connection' },
  { name: 'HTTP_COOKIE', meaning: 'request header Cookie' },
  { name: 'HTTP_HOST', meaning: 'request header Host, with the port where it is not the usual one' },
  { name: 'HTTP_METHOD', meaning: 'method of the request' },
  { name: 'HTTP_ORIGIN', meaning: 'request header Origin' },
  { name: 'HTTP_REFERER', meaning: 'request header Referer' },
  { name: 'HTTP_URL', meaning: 'path and query string, encoded as sent', leadingSlash: true, query: true },
  { name: 'HTTP_USER_AGENT', meaning: 'request header User-Agent' },
  { name: 'HTTP_VERSION', meaning: 'version of HTTP' },
  { name: 'HTTP_X_FORWARDED_FOR', meaning: 'request header X-Forwarded-For, set by proxies' },
  { name: 'HTTP_X_FORWARDED_HOST', meaning: 'request header X-Forwarded-Host, set by proxies' },
  { name: 'HTTP_X_FORWARDED_PROTO', meaning: 'request header X-Forwarded-Proto, set by proxies' },
  { name: 'HTTP_X_ORIGINAL_URL', meaning: 'the URL before it was rewritten', leadingSlash: true, query: true },
  { name: 'HTTPS', meaning: 'on or off' },
  { name: 'HTTPS_KEYSIZE', meaning: 'bits of the connection’s key' },
  { name: 'HTTPS_SECRETKEYSIZE', meaning: 'bits of the server certificate’s key' },
  { name: 'HTTPS_SERVER_ISSUER', meaning: 'issuer of the server certificate' },
  { name: 'HTTPS_SERVER_SUBJECT', meaning: 'subject of the server certificate' },
  { name: 'INSTANCE_ID', meaning: 'number of the site' },
  { name: 'INSTANCE_META_PATH', meaning: 'path of the site in the IIS configuration' },
  { name: 'LOCAL_ADDR', meaning: 'address of the server that the request came in on' },
  { name: 'LOGON_USER', meaning: 'Windows user' },
  { name: 'PATH_INFO', meaning: 'path of the URL', leadingSlash: true },
  { name: 'PATH_TRANSLATED', meaning: 'physical path' },
  { name: 'QUERY_STRING', meaning: 'query string, without the ?', query: true },
  { name: 'REMOTE_ADDR', meaning: 'address of the client' },
  { name: 'REMOTE_HOST', meaning: 'name of the client, or its address' },
  { name: 'REMOTE_PORT', meaning: 'port of the client' },
  { name: 'REMOTE_USER', meaning: 'authenticated user' },
  { name: 'REQUEST_FILENAME', meaning: 'physical path of the requested file' },
  { name: 'REQUEST_METHOD', meaning: 'method of the request' },
  { name: 'REQUEST_URI', meaning: 'path and query string', leadingSlash: true, query: true },
  { name: 'RESPONSE_CONTENT_TYPE', meaning: 'response header Content-Type' },
  { name: 'RESPONSE_LOCATION', meaning: 'response header Location' },
  { name: 'RESPONSE_STATUS', meaning: 'status of the response' },
  { name: 'SCRIPT_FILENAME', meaning: 'physical path of the requested file' },
  { name: 'SCRIPT_NAME', meaning: 'path of the URL', leadingSlash: true },
  { name: 'SCRIPT_TRANSLATED', meaning: 'physical path' },
  { name: 'SERVER_NAME', meaning: 'name of the server in the request' },
  { name: 'SERVER_PORT', meaning: 'port that the request came in on' },
  { name: 'SERVER_PORT_SECURE', meaning: '1 for HTTPS, 0 otherwise' },
  { name: 'SERVER_PROTOCOL', meaning: 'version of HTTP, such as HTTP/1.1' },
  { name: 'SERVER_SOFTWARE', meaning: 'Microsoft-IIS and its version' },
  { name: 'SSI_EXEC_DISABLED', meaning: '1 where server-side includes may not run programs' },
  { name: 'UNENCODED_URL', meaning: 'path and query string as sent', leadingSlash: true, query: true },
  { name: 'UNMAPPED_REMOTE_USER', meaning: 'user before any mapping' },
  { name: 'URL', meaning: 'path of the URL', leadingSlash: true },
  { name: 'URL_PATH_INFO', meaning: 'path of the URL behind the script', leadingSlash: true },
];

export const serverVariables: ReadonlyMap<string, ServerVariable> = new Map(variables.map(each => [each.name, each]));

/** The variable of that name, letter case ignored. */
export function serverVariable(name: string): ServerVariable | undefined {
  return serverVariables.get(name.toUpperCase());
}

/** Names that people write for a variable that is called otherwise, in upper case. */
export const otherVariableNames: ReadonlyMap<string, string> = new Map([
  ['HTTP_REFERRER', 'HTTP_REFERER'],
  ['REFERER', 'HTTP_REFERER'],
  ['REFERRER', 'HTTP_REFERER'],
  ['USER_AGENT', 'HTTP_USER_AGENT'],
  ['HTTP_USERAGENT', 'HTTP_USER_AGENT'],
  ['HOST', 'HTTP_HOST'],
  ['HOSTNAME', 'HTTP_HOST'],
  ['HOST_NAME', 'HTTP_HOST'],
  ['COOKIE', 'HTTP_COOKIE'],
  ['ORIGIN', 'HTTP_ORIGIN'],
  ['X_FORWARDED_FOR', 'HTTP_X_FORWARDED_FOR'],
  ['X_FORWARDED_PROTO', 'HTTP_X_FORWARDED_PROTO'],
  ['HTTP_X_FORWARDED_PROTOCOL', 'HTTP_X_FORWARDED_PROTO'],
  ['REQUEST_URL', 'REQUEST_URI'],
  ['URI', 'REQUEST_URI'],
  ['REQUEST_PATH', 'URL'],
  ['PATH', 'URL'],
  ['QUERYSTRING', 'QUERY_STRING'],
  ['QUERY', 'QUERY_STRING'],
  ['REMOTE_ADDRESS', 'REMOTE_ADDR'],
  ['REMOTE_IP', 'REMOTE_ADDR'],
  ['CLIENT_IP', 'REMOTE_ADDR'],
  ['METHOD', 'REQUEST_METHOD'],
  ['REQUEST_FILE_NAME', 'REQUEST_FILENAME'],
  ['STATUS', 'RESPONSE_STATUS'],
  ['STATUS_CODE', 'RESPONSE_STATUS'],
  ['RESPONSE_STATUS_CODE', 'RESPONSE_STATUS'],
]);
