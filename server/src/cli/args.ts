import { parseArgs } from 'node:util';
import { nearMiss } from '../core/near-miss';
import { Failure } from './failure';

interface OptionSpec {
  /** What the value is called in the help; an option without one takes no value. */
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly multiple?: boolean;
  readonly short?: string;
  readonly help: string;
}

const optionTable = {
  format: { value: 'FORMAT', choices: ['text', 'json'], help: 'text for people (default) or json for programs' },
  output: { value: 'FILE', help: 'write the report there' },
  fix: { help: 'make every safe fix; with - the fixed text goes to the standard output' },
  diff: { help: 'with --fix: show what would change and write nothing' },
  severity: {
    value: 'RULE=LEVEL',
    multiple: true,
    help: 'set a rule to off, hint, info, warning or error; repeatable',
  },
  quiet: { help: 'report errors only' },
  hints: { help: 'show hints too' },
  'max-warnings': { value: 'N', help: 'fail on more than N warnings' },
  config: { value: 'FILE', help: 'use this configuration, not the nearest ccconfig.jsonc' },
  'stdin-filename': { value: 'NAME', help: 'what the file given on the standard input is called' },
  kind: { value: 'KIND', help: 'what kind of file it is, whatever its name: for example connection-pool-map' },
  url: { value: 'URL', help: 'the address that is asked for, such as https://ece.example.com/system/?a=1' },
  method: { value: 'METHOD', help: 'the method of the request; GET unless told' },
  header: { value: "'NAME: VALUE'", multiple: true, help: 'a header of the request; repeatable' },
  var: { value: 'NAME=VALUE', multiple: true, help: 'a server variable, such as REMOTE_ADDR=10.0.0.1; repeatable' },
  status: { value: 'N', help: 'the status that the application answers with; 200 unless told' },
  'response-header': { value: "'NAME: VALUE'", multiple: true, help: 'a header of its answer; repeatable' },
  folder: { value: 'PATH', help: 'where the folder of the file is in the site, such as /system; / unless told' },
  parent: {
    value: 'FILE',
    multiple: true,
    help: 'a web.config in a folder above, or applicationHost.config, whose rules count too; repeatable, the outermost first',
  },
  file: { help: 'take what is asked for as a file that exists (IsFile)' },
  directory: { help: 'take what is asked for as a folder that exists (IsDirectory)' },
  provider: { value: 'NAME=VALUE', multiple: true, help: 'what a rewrite provider answers; repeatable' },
  domain: { value: 'DOMAIN', multiple: true, help: 'a domain that is meant to frame the application; repeatable' },
  port: { value: 'PORT', multiple: true, help: 'a port that has to get in; 8445 unless told; repeatable' },
  'no-subdomains': { help: 'the subdomains of the domains are not meant' },
  'https-only': { help: 'pages over http are not meant' },
  in: { value: 'FILE', help: 'the web.config' },
  add: { help: 'keep the domains that the patterns name already' },
  remove: { help: 'take these domains out, and keep the others that the patterns name' },
  section: { value: 'NAME', help: 'the section with the options of the request; req unless told' },
  as: {
    value: 'LOADING',
    choices: ['stream', 'reader'],
    help: 'how Java loads a .properties file: stream (bytes as ISO-8859-1, default) or reader (text)',
  },
  write: { help: 'change the file instead of showing what would change' },
  stdio: { help: 'speak over the standard input and output' },
  help: { short: 'h', help: 'show this help' },
  version: { short: 'v', help: 'show the version' },
} as const satisfies Readonly<Record<string, OptionSpec>>;

export type OptionName = keyof typeof optionTable;

interface CommandSpec {
  /** Arguments as the help shows them. */
  readonly usage: string;
  readonly summary: string;
  /** How many arguments it takes, at least and at most. */
  readonly takes: readonly [number, number];
  readonly options: readonly OptionName[];
  /** What options do here, where it is not what they do elsewhere. */
  readonly help?: Readonly<Partial<Record<OptionName, string>>>;
}

const commandTable = {
  check: {
    usage: '[PATH|GLOB|-]...',
    summary: 'check files and folders (default: this folder); - is the standard input',
    takes: [0, Number.POSITIVE_INFINITY],
    options: [
      ...(['format', 'output', 'fix', 'diff', 'severity', 'quiet', 'hints', 'max-warnings', 'config'] as const),
      ...(['stdin-filename', 'kind'] as const),
    ],
  },
  explain: {
    usage: 'RULE',
    summary: 'what a rule finds and why, with a wrong and a right example',
    takes: [1, 1],
    options: ['format'],
  },
  rules: {
    usage: '',
    summary: 'list all rules',
    takes: [0, 0],
    options: ['format'],
  },
  read: {
    usage: 'FILE',
    summary: 'show what ECE, the driver or Java reads from a file',
    takes: [1, 1],
    options: ['format', 'as', 'kind'],
  },
  auth: {
    usage: 'windows|sql FILE',
    summary: 'convert every pool to Windows or SQL authentication: shows the change; --write makes it',
    takes: [2, 2],
    options: ['write', 'format', 'kind'],
  },
  rewrite: {
    usage: 'FILE --url URL',
    summary: 'dry run of the rewrite rules in a web.config: which rules match, why the others do not, what comes out',
    takes: [1, 1],
    options: [
      ...(['url', 'method', 'header', 'var', 'status', 'response-header', 'folder', 'parent'] as const),
      ...(['file', 'directory', 'provider', 'format', 'kind'] as const),
    ],
  },
  framing: {
    usage: 'FILE',
    summary:
      'who may frame the application by the rules of a web.config, and who gets in by mistake, with a URL as proof',
    takes: [1, 1],
    options: ['domain', 'port', 'no-subdomains', 'https-only', 'url', 'config', 'format', 'kind'],
    help: { url: 'a page that frames the application: does it get in?' },
  },
  allow: {
    usage: 'DOMAIN... --in FILE',
    summary:
      'let only these domains frame the application: shows the change in every wsname= pattern; --write makes it',
    takes: [1, Number.POSITIVE_INFINITY],
    options: [
      ...(['in', 'add', 'remove', 'port', 'no-subdomains', 'https-only'] as const),
      ...(['write', 'config', 'format', 'kind'] as const),
    ],
  },
  csr: {
    usage: 'FILE',
    summary: 'show the certificate request that OpenSSL would make with an openssl.cnf, and what it would leave out',
    takes: [1, 1],
    options: ['section', 'format', 'kind'],
  },
  test: {
    usage: '[PATH|GLOB]...',
    summary: 'run the rewrite tests (web.config.tests.jsonc) in files and folders (default: this folder)',
    takes: [0, Number.POSITIVE_INFINITY],
    options: ['format', 'quiet'],
    help: { quiet: 'show only the tests that fail' },
  },
  lsp: { usage: '--stdio', summary: 'run the language server, for an editor', takes: [0, 0], options: ['stdio'] },
} as const satisfies Readonly<Record<string, CommandSpec>>;

export type CommandName = keyof typeof commandTable;

/** A command line, understood. */
export class Arguments {
  constructor(
    /** Missing where only help or the version was asked for. */
    readonly command: CommandName | undefined,
    readonly positionals: readonly string[],
    private readonly given: ReadonlyMap<string, readonly string[]>,
  ) {}

  has(option: OptionName): boolean {
    return this.given.has(option);
  }

  /** The value of an option, the last one where it is repeated. */
  value(option: OptionName): string | undefined {
    return this.values(option).at(-1);
  }

  values(option: OptionName): readonly string[] {
    return this.given.get(option) ?? [];
  }
}

/**
 * Reads a command line (without the program's own name).
 * @throws Failure that says what is wrong and names the nearest right word
 */
export function parseArguments(argv: readonly string[]): Arguments {
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(Object.entries(optionTable).map(([name, spec]) => [name, parserOption(spec)])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const words = tokens.flatMap(token => (token.kind === 'positional' ? [token.value] : []));
  const options = tokens.flatMap(token => (token.kind === 'option' ? [token] : []));
  const isHelp = words[0] === 'help';
  const positionals = isHelp ? words.slice(1) : words;
  const asked = isHelp || options.some(({ name }) => name === 'help' || name === 'version');
  const command = commandOf(positionals[0]);
  const given = new Map<string, string[]>(isHelp ? [['help', ['']]] : []);
  for (const token of options) {
    checkOption(command, token);
    given.set(token.name, [...(given.get(token.name) ?? []), token.value ?? '']);
  }
  if (!command && !asked) throw new Failure(noCommand());
  if (command && !asked) checkCount(command, positionals.length - 1);
  return new Arguments(command, positionals.slice(1), given);
}

function parserOption({ value, multiple = false, short }: OptionSpec) {
  return { type: value ? ('string' as const) : ('boolean' as const), multiple, ...(short ? { short } : {}) };
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commandTable, name);
}

function noCommand(): string {
  return `A command is missing.\n\n${helpText()}`;
}

function commandOf(name: string | undefined): CommandName | undefined {
  if (name === undefined) return undefined;
  if (isCommand(name)) return name;
  const near = nearMiss(name, Object.keys(commandTable));
  const hint = near
    ? `Did you mean "ccconfig ${near}"?`
    : /[./\\*]/.test(name)
      ? `To check a file or folder: ccconfig check ${name}`
      : `The commands are ${listed(Object.keys(commandTable))}.`;
  throw new Failure(`There is no command "${name}". ${hint}`);
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function checkOption(command: CommandName | undefined, { name, rawName, value, inlineValue }: OptionToken): void {
  const known: readonly string[] = [...(command ? commandTable[command].options : []), 'help', 'version'];
  if (!known.includes(name)) throw new Failure(unknownOption(command, name, rawName, known));
  const spec: OptionSpec = optionTable[name as OptionName];
  if (!spec.value) {
    if (value !== undefined) throw new Failure(`${rawName} takes no value.`);
    return;
  }
  if (value === undefined || value === '' || (!inlineValue && /^-./.test(value)))
    throw new Failure(`${rawName} needs a value: ${rawName} ${spec.choices?.join('|') ?? spec.value}`);
  if (spec.choices && !spec.choices.includes(value)) {
    const near = nearMiss(value, spec.choices);
    const hint = near ? `Did you mean "${near}"?` : `Write ${spec.choices.join(' or ')}.`;
    throw new Failure(`${rawName} cannot be "${value}". ${hint}`);
  }
}

function unknownOption(command: CommandName | undefined, name: string, raw: string, known: readonly string[]): string {
  const of = command ? `"ccconfig ${command}" has no option` : 'There is no option';
  const owner = Object.entries(commandTable).find(([, spec]) => (spec.options as readonly string[]).includes(name));
  if (owner) return `${of} ${raw}; it belongs to "ccconfig ${owner[0]}".`;
  const near = nearMiss(name, known);
  const help = `See: ccconfig ${command ? `${command} ` : ''}--help`;
  return `${of} ${raw}. ${near ? `Did you mean --${near}?` : help}`;
}

function checkCount(command: CommandName, count: number): void {
  const { takes, usage } = commandTable[command];
  if (count < takes[0])
    throw new Failure(
      `${usage.split(' ').slice(count, takes[0]).join(' and ')} is missing: ccconfig ${command} ${usage}`,
    );
  if (count > takes[1]) throw new Failure(`That is one argument too many: ccconfig ${`${command} ${usage}`.trim()}`);
}

/** "a, b and c". */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** The help of one command, or of all. */
export function helpText(command?: CommandName): string {
  if (!command) {
    const rows = Object.entries(commandTable).map(([name, spec]) => [
      `ccconfig ${name} ${spec.usage}`.trim(),
      spec.summary,
    ]);
    return [
      'Finds the mistakes in Cisco ECE configuration files before a restart does.',
      '',
      ...columns(rows),
      '',
      'More about one of them: ccconfig COMMAND --help',
      'Exit status: 0 nothing at error level, 1 findings, 2 the tool could not do its work.',
      '',
    ].join('\n');
  }
  const spec: CommandSpec = commandTable[command];
  const rows = [...spec.options, 'help' as const].map(name => [
    optionUsage(name),
    spec.help?.[name] ?? optionTable[name].help,
  ]);
  const usage = `ccconfig ${command} ${spec.usage}`.trim();
  return [
    `${usage}${spec.options.length > 0 && command !== 'lsp' ? ' [OPTIONS]' : ''}`,
    `  ${spec.summary}`,
    '',
    ...columns(rows),
    '',
  ].join('\n');
}

function optionUsage(name: OptionName): string {
  const spec: OptionSpec = optionTable[name];
  const short = spec.short ? `-${spec.short}, ` : '';
  return `${short}--${name}${spec.value ? ` ${spec.choices?.join('|') ?? spec.value}` : ''}`;
}

function columns(rows: readonly (readonly string[])[]): string[] {
  const width = Math.max(...rows.map(row => row[0]!.length));
  return rows.map(([left, right]) => `  ${left!.padEnd(width)}  ${right}`);
}
