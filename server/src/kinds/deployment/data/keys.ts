/** A key of `ccconfig.jsonc`: the one source for checks, completion, hover, the JSON schema and the configuration reference. */
export interface ConfigKey {
  readonly name: string;
  /** `domains` and `ports` are lists, `group` holds keys of its own. */
  readonly type: 'enum' | 'boolean' | 'text' | 'domains' | 'ports' | 'group' | 'rules';
  /** The keys within; for `group` only. */
  readonly keys?: readonly ConfigKey[];
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
    name: 'framing',
    type: 'group',
    keys: [
      {
        name: 'allow',
        type: 'domains',
        expected: 'a list of domains, such as ["example.com", "example.org"]',
        description:
          'The domains whose pages may frame the application, mostly that of Finesse. An empty list says that nobody may.',
        example: '["example.com"]',
      },
      {
        name: 'subdomains',
        type: 'boolean',
        description: 'Whether the subdomains of these domains may too, at any depth. They may unless told.',
        example: 'true',
      },
      {
        name: 'ports',
        type: 'ports',
        expected: 'a list of ports from 1 to 65535, such as [8445]',
        description: 'The ports that have to get in besides none at all; 8445, that of Finesse, unless told.',
        example: '[8445]',
      },
      {
        name: 'httpsOnly',
        type: 'boolean',
        description: 'Whether only pages over `https` may frame the application.',
        example: 'false',
      },
    ],
    description:
      'Who may frame the application. Every `wsname=` pattern of a `web.config` is compared with it: whoever gets in beyond it is reported, and whoever of it does not.',
    example: '{ "allow": ["example.com"], "subdomains": true, "ports": [8445] }',
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

/** The keys that may stand in the object at a path: those of the file at the empty one; undefined where it is not known. */
export function keysAt(path: readonly (string | number)[]): readonly ConfigKey[] | undefined {
  let keys: readonly ConfigKey[] | undefined = configKeys;
  for (const name of path) keys = keys?.find(key => key.name === name)?.keys;
  return keys;
}
