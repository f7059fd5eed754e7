/**
 * Words that guides, samples and templates leave for a person to replace.
 * Sources: ECE 15.0 and 11.5 (EGAIN_WEBSERVER_OR_LOADBALANCER, CONTEXT_ROOT, JAVA_HOME), common habit for the rest.
 * Letter case counts: a host may well be called `host`, hardly `HOST`.
 */
const words: ReadonlySet<string> = new Set([
  'EGAIN_WEBSERVER_OR_LOADBALANCER',
  'CONTEXT_ROOT',
  'HOST',
  'HOSTNAME',
  'HOST_NAME',
  'SERVER_NAME',
  'DB_SERVER_NAME',
  'SQL_SERVER_NAME',
  'LISTENER_NAME',
  'INSTANCE_NAME',
  'DATABASE_NAME',
  'DB_NAME',
  'PORT_NUMBER',
  'SQL_LOGIN',
  'USER_NAME',
  'ENCODED_PASSWORD',
  'CHANGE_ME',
  'CHANGEME',
  'ChangeMe',
  'changeme',
  'change_me',
  'change-me',
]);

/** `YOUR_STATE`, `YOUR-DOMAIN`: what the person is to write in its place, in capitals. */
const yours = /^YOUR[_-][A-Z0-9_-]+$/;

export interface Placeholder {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** `<…>` and `${…}` on one line, short enough to be a name; or a whole word that may be in the list. */
const candidate = /<[A-Za-z][\w .,'/-]{0,60}>|\$\{[\w.-]{1,60}\}|(?<![\w.-])[A-Za-z][\w-]*(?![\w.-])/g;

/** What every placeholder has: the cheap question before the search. */
const worthALook = /[<$]|[A-Z_]{4}|hange/;

/** Template text left in a value, in order; offsets into `text`. Whole words only: a server named `hosting01` is none. */
export function findPlaceholders(text: string): Placeholder[] {
  if (!worthALook.test(text)) return [];
  const found: Placeholder[] = [];
  for (const { 0: written, index } of text.matchAll(candidate)) {
    const first = written[0]!;
    if (first === '<' || first === '$' || words.has(written) || yours.test(written))
      found.push({ text: written, start: index, end: index + written.length });
  }
  return found;
}
