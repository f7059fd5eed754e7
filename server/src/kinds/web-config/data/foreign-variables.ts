/**
 * Variables of nginx, and what IIS has in their place; undefined where it has none.
 * Source: nginx, "Module ngx_http_core_module", embedded variables.
 */
export const nginxVariables: ReadonlyMap<string, string | undefined> = new Map([
  ['host', '{HTTP_HOST}'],
  ['http_host', '{HTTP_HOST}'],
  ['server_name', '{SERVER_NAME}'],
  ['request_uri', '{REQUEST_URI}'],
  ['uri', '{URL}'],
  ['document_uri', '{URL}'],
  ['args', '{QUERY_STRING}'],
  ['query_string', '{QUERY_STRING}'],
  ['remote_addr', '{REMOTE_ADDR}'],
  ['remote_user', '{REMOTE_USER}'],
  ['server_port', '{SERVER_PORT}'],
  ['request_method', '{REQUEST_METHOD}'],
  ['scheme', undefined],
]);
