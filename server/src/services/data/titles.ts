/** Titles of code actions that no rule or kind words itself. */
export const titles = {
  fixAllOfRule: (rule: string) => `Fix all ${rule} in this file`,
  fixAll: 'Fix everything that can be fixed safely',
  suppress: (rule: string) => `Suppress ${rule} on this line`,
};

/** Why a new name is refused. */
export const nameProblems = {
  empty: 'A name cannot be empty.',
  blank: 'A name in a connection URL cannot hold blanks.',
  url: (character: string) =>
    `A name in a connection URL cannot hold "${character}": the driver would end the name there.`,
  control: 'A name cannot hold control characters.',
  around: 'The name of a rewrite map cannot begin or end with a blank.',
  template: (character: string) => `The name of a rewrite map cannot hold "${character}": no template could ask it.`,
  meaning: (name: string) => `A rewrite map cannot be called "${name}": in a template that name means something else.`,
  taken: (name: string) => `There is one called "${name}" already, and IIS refuses two of one name. Choose another.`,
  known: 'OpenSSL looks for this name. It cannot be called otherwise.',
  section: 'The name of a section holds letters, digits, blanks in between and signs such as _ - and . only.',
  variable:
    'The name of a variable holds letters, digits and _ only: OpenSSL would end it at the first other character.',
  port: 'A port is a whole number from 1 to 65535.',
};

/** What the person is told when a refactoring is not made. */
export const refusals = {
  gone: 'The file has changed since, and this can no longer be done in it. Nothing was changed.',
  objection: (reason: string) => `Nothing was changed, because the result did not pass verification: ${reason}`,
  notApplied: 'The editor did not accept the change.',
};

/** Why a file is not checked, for the editor's status. */
export const uncheckedReasons = {
  closed: 'The file is not open.',
  unknown: 'Neither its name nor its content is that of a file that can be checked.',
  disabled: 'Checking is switched off by the setting ccconfig.enable.',
  failed: 'Reading the file failed because of a defect in the checker. See the log.',
};

/** Warnings and log entries of the server. None holds text of a file. */
export const notices = {
  incompleteIndex: 'The workspace holds more files than are searched, so places in some of them may have been missed.',
  crashedRule: (rule: string, trace: string) => `The rule ${rule} failed and is left out. ${trace}`,
  crashedReader: (kind: string, trace: string) => `Reading a file of kind ${kind} failed. ${trace}`,
  noFile: 'The file cannot be read.',
  failedRequest: 'The request failed because of a defect in the language server. See the log.',
  failure: (trace: string) => `Something failed. ${trace}`,
  noTransport: 'The language server needs to know how to talk to the editor: --stdio or --node-ipc.',
};

/** What dry runs and rewrite tests say where there is nothing to run. */
export const dryRunWords = {
  notWellFormed: 'The file is not well-formed XML: IIS answers every request with 500.19 until that is mended.',
  nothingToRun: 'The file holds no rewrite rules and no custom headers.',
  noAddress:
    'The URL is no address of http or https. Write one such as https://ece.example.com/system/, or a path that begins with /.',
  notThere: 'The file cannot be read.',
  noTests: 'The file that the tests are about is not beside them.',
  failure: (what: string, expected: string, actual: string) => `${what}: expected ${expected}, got: ${actual}`,
  file: 'file',
  readable: 'well-formed XML',
  answers: 'IIS answers 500.19 to every request',
};
