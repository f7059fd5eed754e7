import type { Span } from '../../core/span';
import type { ConfEntry, ConfFile, ConfSection } from '../../syntax/openssl-conf/tree';
import type { StringType } from './data/strings';
import type { NamedObject, Objects } from './objects';

/** Why OpenSSL makes no request from the file: its own reason, and where. */
export interface CsrError {
  /** OpenSSL's reason string, with the data that it adds. */
  readonly reason: string;
  readonly at: Span | undefined;
  /** The step that fails. */
  readonly step:
    | 'read'
    | 'modules'
    | 'oids'
    | 'x509-extensions'
    | 'options'
    | 'extensions'
    | 'key'
    | 'subject'
    | 'attributes'
    | 'digest';
}

/** One attribute of the subject. */
export interface SubjectField {
  readonly object: NamedObject;
  /** Short name, or the object identifier where it has none. */
  readonly name: string;
  readonly value: string;
  /** ASN.1 string type. */
  readonly type: StringType;
  /** Shares the relative distinguished name of the one before. */
  readonly joined: boolean;
  /** Where the value comes from: the entry itself, or its `_default` or `_value`. */
  readonly from: ConfEntry;
  readonly field: ConfEntry;
}

/** One extension of the request. */
export interface CsrExtension {
  /** Short name, or the object identifier where it has none. */
  readonly name: string;
  readonly critical: boolean;
  /** As OpenSSL names them: `DNS:a.example.com`, `CA:FALSE`, `digitalSignature`. */
  readonly values: readonly string[];
  readonly from: ConfEntry;
  /** False where the contents are not worked out: `values` then holds the text as it stands. */
  readonly certain: boolean;
}

/** Something written that does not reach the request. */
export interface Dropped {
  readonly what: string;
  readonly why: string;
  readonly at: Span;
  /** The field that nothing answers. */
  readonly entry?: ConfEntry;
}

/** The sections that a request is made from. */
export interface RequestSections {
  /** Of the options. */
  readonly options: string;
  readonly names: ConfSection | undefined;
  readonly extensions: ConfSection | undefined;
  readonly certificateExtensions: ConfSection | undefined;
  /** Whether the names are asked for. */
  readonly prompts: boolean;
}

/** What `openssl req -new -batch` makes of a file. */
export interface Csr {
  readonly file: ConfFile;
  /** Undefined where a request is made. */
  readonly error: CsrError | undefined;
  /** In the order in which they are encoded. */
  readonly subject: readonly SubjectField[];
  readonly key: { readonly algorithm: 'RSA'; readonly bits: number };
  /** As written, or OpenSSL's default. */
  readonly digest: string;
  readonly extensions: readonly CsrExtension[];
  /** Fields that are written and not in the subject; `droppedParts` tells all that does not reach the request. */
  readonly dropped: readonly Dropped[];
  readonly sections: RequestSections;
}

/**
 * The step that fails, thrown and caught inside of this folder. It is no `Error`: who types sees many of them, and to note where each
 * was thrown takes longer than all else.
 */
export class CsrFailure {
  constructor(
    readonly reason: string,
    readonly at: Span | undefined,
  ) {}
}

/** What the extensions of a section are read with. */
export interface ExtensionReader {
  readonly file: ConfFile;
  readonly objects: Objects;
  /** String types that `string_mask` allows. */
  readonly mask: number;
  /** E-mail addresses of the subject; undefined while only the syntax is tried, as OpenSSL does first. */
  readonly subject: { takeEmails(move: boolean): readonly string[] } | undefined;
}
