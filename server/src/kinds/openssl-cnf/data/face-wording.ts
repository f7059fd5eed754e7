import { inlineCode } from '../../../core/markdown';

/** What hovers, lenses and the preview say. */
export const faceWording = {
  include:
    'Reads another file here, or every `.cnf` and `.conf` file of a folder. OpenSSL looks for it from where it is started, and passes over one that is not there without a word.',
  pragma: 'Changes how the rest of the file is read: `dollarid`, `abspath`, `includedir`.',
  opensInclude: 'Opens the file, looked for beside this one',
  entries: (count: number) => (count === 1 ? '1 entry.' : `${count} entries.`),
  noSection: 'There is no such section.',
  namedBy: (who: string) => `Named by ${who}.`,
  notNamed: 'Nothing names it, so OpenSSL does not read it for a request.',
  environment: (name: string) => `The environment variable ${inlineCode(name)}. Where it is not set, OpenSSL stops.`,
  noValue: (name: string) => `${name} has no value here: OpenSSL reads from top to bottom and stops.`,
  variable: (name: string, value: string) => `${name} is ${value}`,
  used: (name: string, value: string, count: number) =>
    `${name} is ${value}, and is used as a variable ${count === 1 ? 'once' : `${count} times`} below.`,
  reads: (value: string) => `OpenSSL reads ${value}`,
  writesField: (name: string, value: string, type: string) => `In the request: ${name} = ${value} (${type}String)`,
  writesExtension: (values: string, critical: boolean) =>
    `In the request${critical ? ', critical' : ''}: ${values === '' ? 'nothing' : values}`,
  request: (subject: string, names: number, key: string, digest: string) =>
    `Request: ${subject}, ${names === 1 ? '1 name' : `${names} names`}, ${key}, ${digest}`,
  noRequest: (reason: string) => `No request: ${reason}`,
  preview: 'Preview',
  refused: (reason: string) => `OpenSSL makes no request with this file: ${reason}.`,
  accepted: 'OpenSSL makes this request.',
  noSubject: 'no subject',
  notReadFurther: 'What the file asks for all the same:',
  included: (path: string) => `${path} is read as well.`,
  notIncluded: (path: string) => `${path} is not looked for outside of the workspace, and is left out here.`,
  environmentUnknown: (name: string) =>
    `The environment variable ${name} is not known here. Where it is not set, OpenSSL stops.`,
  numberNames: (section: string) => `Number the names of [${section}] from 1 in their order`,
  namesAsSection: (section: string) => `Write these names as a section [${section}]`,
  keyNote: 'The key is taken to be a new RSA key; one given with -key has its own size.',
};
