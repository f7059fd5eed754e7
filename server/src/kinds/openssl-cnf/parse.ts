import type { Around } from '../../core/kind';
import type { Named } from '../../core/named-files';
import type { TextChange } from '../../core/span';
import type { Csr } from '../../domain/csr/model';
import { readCsr } from '../../domain/csr/read-csr';
import { type ConflictMarker, conflictMarkers } from '../../domain/file-rules/conflict-markers';
import { confEncoding } from '../../syntax/openssl-conf/bytes';
import type { Included } from '../../syntax/openssl-conf/open-files';
import { type ConfEnvironment, parseConf } from '../../syntax/openssl-conf/parse';
import { reparseConf } from '../../syntax/openssl-conf/reparse';
import type { ConfFile } from '../../syntax/openssl-conf/tree';
import type { OpensslCnf } from './model';
import { type RequestParts, requestParts } from './request';

interface Before {
  readonly model: OpensslCnf;
  readonly change: TextChange;
}

/** Reads any text; never fails. The environment and included files are not known. Uses up the model of the version before. */
export function parseOpensslCnf(text: string, before?: Before): OpensslCnf {
  return new ParsedOpensslCnf(before ? reparseConf(before.model.file, text, before.change) : parseConf(text));
}

/** A file that was read with what it includes. Places in other files look like places in this one. */
export function opensslCnfOf(file: ConfFile): OpensslCnf {
  return new ParsedOpensslCnf(file);
}

/** The model with what the file includes, read as the bytes that it is made of; the model itself where that changes nothing. */
export function wholeOpensslCnf(model: OpensslCnf, { encoding, named }: Around): OpensslCnf {
  const { text, includes } = model.file;
  if (confEncoding(encoding?.name) === 'utf-8' && (includes.length === 0 || !named)) return model;
  return readOpensslCnf(text, { encoding, named });
}

/**
 * Reads a file with what it includes.
 * @param variable the value of an environment variable; missing where the environment is not known
 * @param section of the request's options; `req` unless told
 */
export function readOpensslCnf(
  text: string,
  {
    encoding,
    named,
    variable,
    section,
  }: Around & Pick<ConfEnvironment, 'variable'> & { readonly section?: string | undefined },
): OpensslCnf {
  const include = (path: string) => includedOf(named?.at(path));
  const environment = { encoding: confEncoding(encoding?.name), include };
  return new ParsedOpensslCnf(parseConf(text, variable ? { ...environment, variable } : environment), section);
}

function includedOf(found: Named | 'missing' | undefined): Included | 'missing' | undefined {
  if (typeof found !== 'object') return found;
  const texts = found.files.map(({ text, encoding }) => ({ text, encoding: confEncoding(encoding?.name) }));
  return { isFolder: found.isFolder, texts };
}

class ParsedOpensslCnf implements OpensslCnf {
  private madeCsr: Csr | undefined;
  private parts: RequestParts | undefined;
  private found: readonly ConflictMarker[] | undefined;

  constructor(
    readonly file: ConfFile,
    private readonly section?: string,
  ) {}

  get csr(): Csr {
    this.madeCsr ??= readCsr(this.file, this.section);
    return this.madeCsr;
  }

  get request(): RequestParts {
    this.parts ??= requestParts(this.file);
    return this.parts;
  }

  get markers(): readonly ConflictMarker[] {
    this.found ??= conflictMarkers(this.file.text);
    return this.found;
  }
}
