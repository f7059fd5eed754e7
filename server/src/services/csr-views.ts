import type { CertificateProfile } from '../core/config';
import type { NamedFiles } from '../core/named-files';
import { faceWording as say } from '../kinds/openssl-cnf/data/face-wording';
import { profiles } from '../kinds/openssl-cnf/data/profiles';
import { type AnswerId, type RequestForm, requestForms } from '../kinds/openssl-cnf/data/request-forms';
import type { OpensslCnf } from '../kinds/openssl-cnf/model';
import { newRequest } from '../kinds/openssl-cnf/new-request';
import { readOpensslCnf } from '../kinds/openssl-cnf/parse';
import { type CsrView, csrView } from '../kinds/openssl-cnf/view';
import { notices } from './data/titles';
import type { Positions } from './positions';
import { type Ranged, ranged } from './ranged';

/** A request for an editor: laid out, or why it cannot be. */
export interface CsrAnswer {
  readonly view?: Ranged<CsrView>;
  readonly problem?: string;
}

/** The request that a file makes with what it includes. */
export function csrAnswer(model: OpensslCnf, positions: Positions): CsrAnswer {
  const view = csrView(model);
  // One that is missing is among what is left out.
  const notes = model.file.includes.flatMap(({ path, found }) =>
    found === 'read' ? [say.included(path)] : found === 'unknown' ? [say.notIncluded(path)] : [],
  );
  return { view: ranged({ ...view, notes: [...view.notes, ...new Set(notes)].slice(0, mostNotes) }, positions) };
}

const mostNotes = 30;

/** Reads a file with what it includes. */
export function readRequest(text: string, named: NamedFiles): OpensslCnf {
  return readOpensslCnf(text, { named });
}

/** That there is nothing to show. */
export function csrProblem(): CsrAnswer {
  return { problem: notices.noFile };
}

/** A form, with whether it is the one that `ccconfig.jsonc` names. */
export type OfferedForm = RequestForm & { readonly isNamed?: boolean };

/**
 * The forms of new requests, the one that `ccconfig.jsonc` names first.
 * @param named what it names
 */
export function certificateForms(named?: CertificateProfile): readonly OfferedForm[] {
  const first = requestForms.filter(({ profile }) => profile === named).map(form => ({ ...form, isNamed: true }));
  return [...first, ...requestForms.filter(({ profile }) => profile !== named)];
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
