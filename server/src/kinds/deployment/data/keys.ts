/** A key of `ccconfig.jsonc`: the one source for checks, completion, hover, the JSON schema and the configuration reference. */
export interface ConfigKey {
  readonly name: string;
  readonly type: 'enum' | 'boolean' | 'text' | 'rules';
  /** What may stand there, with what it means; for `enum` only. */
  readonly values?: Readonly<Record<string, string>>;
  /** How a `text` must look, and in words what it is. */
  readonly shape?: RegExp;
  readonly expected?: string;
  /** Markdown: what the key states and what is checked because of it. */
  readonly description: string;
  readonly example: string;
}

export const configKeys: readonly ConfigKey[] = [
  {
    name: 'authentication',
    type: 'enum',
    values: {
      windows: 'Every pool logs on with the Windows account of the ECE services (`integratedSecurity=true`).',
      sql: 'Every pool logs on with the SQL Server login in its `User` and `Password`.',
    },
    description: 'How every connection pool must log on to SQL Server. A pool that does otherwise is reported.',
    example: '"windows"',
  },
  {
    name: 'alwaysOn',
    type: 'boolean',
    description:
      'Whether the databases are in a SQL Server Always On availability group. Then Windows authentication is mandatory, the server names are listeners, and every URL should say `multiSubnetFailover=true`.',
    example: 'true',
  },
  {
    name: 'loadBalancer',
    type: 'text',
    shape: /^[^\s/\\:@?#<>]+$/,
    expected: 'a host name alone, such as "ece.example.com"',
    description:
      'The host name by which users reach ECE, of the load balancer or, where there is none, of the web server. `ece_config.js` and the gadgets of Finesse layouts must name it.',
    example: '"ece.example.com"',
  },
  {
    name: 'contextRoot',
    type: 'text',
    shape: /^[^\s/\\:@?#<>]+$/,
    expected: 'one part of a path without slashes, such as "system"',
    description:
      'The first part of the path of every ECE address, `system` as installed. The gadgets of Finesse layouts must name it.',
    example: '"system"',
  },
  {
    name: 'certificate',
    type: 'enum',
    values: {
      pureconnect: 'Requests for PureConnect: addresses, short and full names in subjectAltName, SHA-256.',
      'pureconnect-dod':
        'Requests for PureConnect at an authority of the DoD: the same, and the subject that it expects.',
      uccx: 'Requests for the Tomcat of Unified CCX: an RSA key of 2048 bits, the full name in subjectAltName.',
      iis: 'Requests for the web server of ECE in IIS: the full name in CN; organization, city, state and country.',
    },
    description:
      'What certificates are requested for with the `openssl.cnf` of the deployment. What the guide of that product demands of a request is checked.',
    example: '"uccx"',
  },
  {
    name: 'rules',
    type: 'rules',
    description: 'How serious each rule is, by rule id. `"off"` switches a rule off.',
    example: '{ "jdbc/host-is-ip-address": "off" }',
  },
];

/** What a rule can be set to, with what it means. */
export const severities: Readonly<Record<string, string>> = {
  off: 'The rule is not run.',
  hint: 'Shown faintly in the editor; left out of text reports.',
  info: 'Worth knowing.',
  warning: 'Likely wrong; does not fail a check unless there are too many.',
  error: 'Fails the check.',
};
