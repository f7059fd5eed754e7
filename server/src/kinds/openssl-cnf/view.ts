import { contains, isElsewhere, type Span } from '../../core/span';
import { droppedParts } from '../../domain/csr/dropped';
import type { Csr } from '../../domain/csr/model';
import { readCsr } from '../../domain/csr/read-csr';
import type { ConfEntry } from '../../syntax/openssl-conf/tree';
import { faceWording as say } from './data/face-wording';
import { hiddenEntries } from './hidden';
import type { OpensslCnf } from './model';
import { optionEntry } from './request';

/** A request laid out for people, each part with its place in the file. */
export interface CsrView {
  readonly outcome: { readonly text: string; readonly isFailure: boolean; readonly span?: Span };
  /** In the order in which it is encoded. */
  readonly subject: readonly {
    /** Short name, or the object identifier. */
    readonly name: string;
    readonly longName: string;
    readonly value: string;
    /** ASN.1 string type. */
    readonly type: string;
    /** Shares the relative distinguished name of the one before. */
    readonly joined: boolean;
    /** Missing where it stands in another file. */
    readonly span?: Span;
  }[];
  readonly key: { readonly text: string; readonly span?: Span };
  readonly digest: { readonly text: string; readonly span?: Span };
  readonly extensions: readonly {
    readonly name: string;
    readonly critical: boolean;
    readonly values: readonly string[];
    readonly span?: Span;
  }[];
  /** What is written and does not reach the request. */
  readonly dropped: readonly { readonly what: string; readonly why: string; readonly span?: Span }[];
  readonly notes: readonly string[];
}

/** The request that a file makes, with what it includes. Passwords are `***`. */
export function csrView(model: OpensslCnf): CsrView {
  const csr = laidOut(model);
  const hidden = hiddenEntries(model);
  const own = new Set<unknown>(model.file.statements.filter(({ kind }) => kind === 'entry'));
  const placeOf = (entry: ConfEntry | undefined) => (entry && own.has(entry) ? { span: entry.span } : {});
  const place = (name: string) => placeOf(optionEntry(model, name));
  return {
    outcome: outcomeOf(model),
    subject: csr.subject.map(({ object, name, value, type, joined, from }) => ({
      name,
      longName: object.longName ?? '',
      value: hidden.has(from) ? '***' : value,
      type,
      joined,
      ...placeOf(from),
    })),
    key: { text: `${csr.key.algorithm}, ${csr.key.bits} bits`, ...place('default_bits') },
    digest: { text: csr.digest, ...place('default_md') },
    extensions: csr.extensions.map(({ name, critical, values, from }) => ({
      name,
      critical,
      values: hidden.has(from) ? ['***'] : values,
      ...placeOf(from),
    })),
    dropped: droppedParts(csr).map(({ what, why, at }) => ({ what, why, ...(isElsewhere(at) ? {} : { span: at }) })),
    notes: notesOf(model),
  };
}

/** The request; where a line keeps OpenSSL from reading the file, that of the others. */
function laidOut({ csr, file }: OpensslCnf): Csr {
  if (csr.error?.step !== 'read') return csr;
  const sections = [...file.sections.values()].map(section => {
    const entries = new Map([...section.entries].filter(([, { isBroken }]) => !isBroken));
    return [section.name, { ...section, entries }] as const;
  });
  const { comments, continued } = file;
  return readCsr({ ...file, comments, continued, sections: new Map(sections), problems: [] });
}

function outcomeOf(model: OpensslCnf): CsrView['outcome'] {
  const { error } = model.csr;
  if (!error) return { text: say.accepted, isFailure: false };
  const text = say.refused(reasonOf(model)!);
  return { text, isFailure: true, ...(error.at ? { span: error.at } : {}) };
}

/** Why OpenSSL makes no request, in its own words; a password in them is `***`. Undefined where it makes one. */
export function reasonOf(model: OpensslCnf): string | undefined {
  const { error } = model.csr;
  if (!error?.at) return error?.reason;
  for (const entry of hiddenEntries(model))
    if (entry.value.text !== '' && contains(entry.span, error.at))
      return error.reason.replaceAll(entry.value.text, '***');
  return error.reason;
}

function notesOf({ file, csr: { error } }: OpensslCnf): string[] {
  const unknown = file.problems.flatMap(({ code, name }) => (code === 'environment-variable' && name ? [name] : []));
  return [
    ...(error ? [say.notReadFurther] : [say.keyNote]),
    ...[...new Set(unknown)].slice(0, 10).map(say.environmentUnknown),
  ];
}
