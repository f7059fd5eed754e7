/** A file with one thing wrong, and what the real OpenSSL makes of it before and after each repair. */
export interface BrokenFile {
  readonly rule: string;
  /** The message of the first finding. */
  readonly says: string;
  readonly text: string;
  readonly before: string;
  /** Titles of the repairs, the fix first, each with what OpenSSL makes of the file after it. */
  readonly repairs: readonly (readonly [title: string, made: string])[];
}

/** What OpenSSL makes of a request in which nothing is wrong. */
export const right = 'C=US, O=Example Inc, CN=a.example.com; subjectAltName=DNS:a.example.com; sha256';

interface Parts {
  readonly before?: string;
  readonly options?: string;
  readonly name?: string;
  readonly extensions?: string;
  readonly more?: string;
}

const subject = 'C = US\nO = Example Inc\nCN = a.example.com\n';
const names = 'subjectAltName = @alt\n';
export const list = '[alt]\nDNS.1 = a.example.com\n';

/** A request that is right in all that is not told otherwise. */
export function request({ before = '', options = '', name = subject, extensions = names, more = list }: Parts): string {
  const given = /^prompt/m.test(options) ? '' : 'prompt = no\n';
  const wired = /req_ext/.test(options) ? '' : 'req_extensions = ext\n';
  const named = /distinguished/.test(options) ? '' : 'distinguished_name = dn\n';
  return `${before}[req]\n${given}${named}${wired}${options}[dn]\n${name}[ext]\n${extensions}${more}`;
}

/** A request whose subjectAltName is written as a list. */
export const listed = (value: string, more = ''): string =>
  request({ extensions: `subjectAltName = ${value}\n`, more });

/** A request whose subjectAltName is a section. */
export const section = (entries: string): string => request({ more: `[alt]\nDNS.9 = a.example.com\n${entries}` });

/** A request with another extension. */
export const extension = (line: string): string => request({ extensions: `${line}\n${names}` });

/** A request that asks. */
export const asking = (name: string): string => request({ options: 'prompt = yes\n', name });
