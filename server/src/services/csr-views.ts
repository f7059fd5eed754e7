import type { CertificateProfile } from '../core/config';
import { faceWording as say } from '../kinds/openssl-cnf/data/face-wording';
import { profiles } from '../kinds/openssl-cnf/data/profiles';
import { type AnswerId, type RequestForm, requestForms } from '../kinds/openssl-cnf/data/request-forms';
import type { OpensslCnf } from '../kinds/openssl-cnf/model';
import { newRequest } from '../kinds/openssl-cnf/new-request';
import { opensslCnfOf } from '../kinds/openssl-cnf/parse';
import { type CsrView, csrView } from '../kinds/openssl-cnf/view';
import type { Include } from '../syntax/openssl-conf/open-files';
import { parseConf } from '../syntax/openssl-conf/parse';
import { notices } from './data/titles';
import type { Positions } from './positions';
import { type Ranged, ranged } from './ranged';

/** A request for an editor: laid out, or why it cannot be. */
export interface CsrAnswer {
  readonly view?: Ranged<CsrView>;
  readonly problem?: string;
}

/** The request that a file makes which includes no other. */
export function csrAnswer(model: OpensslCnf, positions: Positions): CsrAnswer {
  return { view: ranged(csrView(model), positions) };
}

/** That there is nothing to show. */
export function csrProblem(): CsrAnswer {
  return { problem: notices.noFile };
}

/** A file, with the texts by the paths that its includes name; a path whose text is not there is undefined. */
export type Included = ReadonlyMap<string, string | undefined>;

/** The request that a file makes with others that it includes. */
export function includingAnswer(text: string, included: Included, positions: Positions): CsrAnswer {
  const { file } = reading(text, included);
  const view = csrView(opensslCnfOf(file));
  const notes = [...included].map(([path, found]) =>
    found === undefined ? say.notIncluded(path) : say.included(path),
  );
  return { view: ranged({ ...view, notes: [...view.notes, ...notes] }, positions) };
}

/** Paths that a file includes, itself or through others, and that nobody has looked for yet. */
export function missingIncludes(text: string, included: Included): string[] {
  return [...reading(text, included).missing];
}

function reading(text: string, included: Included) {
  const missing = new Set<string>();
  const include: Include = path => {
    if (!included.has(path)) missing.add(path);
    const text = included.get(path);
    return text === undefined ? 'missing' : { isFolder: false, texts: [{ text }] };
  };
  return { file: parseConf(text, { include }), missing };
}

/** The forms of new requests. */
export function certificateForms(): readonly RequestForm[] {
  return requestForms;
}

/** A new file, or what is wrong with the answers, by question. */
export interface NewRequestAnswer {
  readonly text?: string;
  readonly problems?: Readonly<Record<string, string>>;
}

/** Writes the file of a new request. @param given as a client sends it */
export function newRequestAnswer(given: { readonly profile?: unknown; readonly answers?: unknown }): NewRequestAnswer {
  const { profile } = given;
  if (typeof profile !== 'string' || !Object.hasOwn(profiles, profile)) return { problems: {} };
  const answers: Partial<Record<AnswerId, string>> = {};
  const from = typeof given.answers === 'object' && given.answers !== null ? Object.entries(given.answers) : [];
  for (const [id, answer] of from)
    if (typeof answer === 'string') answers[id as AnswerId] = answer.slice(0, longestAnswer);
  return newRequest(profile as CertificateProfile, answers);
}

/** Characters of an answer that are looked at. */
const longestAnswer = 10_000;
