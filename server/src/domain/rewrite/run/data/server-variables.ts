/*
 * Server variables whose values come from the server's state, not from a request's text. Sources: the list of server variables in
 * IIS.WebManager (microsoft/IIS.WebManager) and the URL Rewrite Module configuration reference (MicrosoftDocs/iis-docs).
 */

/** Known names whose values only the server knows. */
export const serverOnly: ReadonlySet<string> = new Set([
  'ALL_HTTP',
  'ALL_RAW',
  'APP_POOL_ID',
  'APPL_MD_PATH',
  'AUTH_PASSWORD',
  'AUTH_TYPE',
  'AUTH_USER',
  'CERT_COOKIE',
  'CERT_FLAGS',
  'CERT_ISSUER',
  'CERT_KEYSIZE',
  'CERT_SECRETKEYSIZE',
  'CERT_SERIALNUMBER',
  'CERT_SERVER_ISSUER',
  'CERT_SERVER_SUBJECT',
  'CERT_SUBJECT',
  'HTTPS_KEYSIZE',
  'HTTPS_SECRETKEYSIZE',
  'HTTPS_SERVER_ISSUER',
  'HTTPS_SERVER_SUBJECT',
  'INSTANCE_ID',
  'INSTANCE_META_PATH',
  'LOCAL_ADDR',
  'LOGON_USER',
  'REMOTE_ADDR',
  'REMOTE_HOST',
  'REMOTE_PORT',
  'REMOTE_USER',
  'SSI_EXEC_DISABLED',
  'UNMAPPED_REMOTE_USER',
]);

/** What hardly differs from server to server. */
export const constants: Readonly<Record<string, string>> = {
  GATEWAY_INTERFACE: 'CGI/1.1',
  HTTP_VERSION: 'HTTP/1.1',
  SERVER_PROTOCOL: 'HTTP/1.1',
  SERVER_SOFTWARE: 'Microsoft-IIS/10.0',
};

/** Where IIS puts its first site; stands for the folder of the site, which a request does not tell. */
export const siteRoot = 'C:\\inetpub\\wwwroot';

/** Variables that are the physical path of the site. */
export const rootPaths: ReadonlySet<string> = new Set(['APPL_PHYSICAL_PATH', 'DOCUMENT_ROOT']);

/** Variables that are the physical path of what is requested. */
export const filePaths: ReadonlySet<string> = new Set([
  'PATH_TRANSLATED',
  'REQUEST_FILENAME',
  'SCRIPT_FILENAME',
  'SCRIPT_TRANSLATED',
]);
