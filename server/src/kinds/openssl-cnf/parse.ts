import type { Around } from '../../core/kind';
import type { Named } from '../../core/named-files';
import type { TextChange } from '../../core/span';
import type { Csr } from '../../domain/csr/model';
import { readCsr } from '../../domain/csr/read-csr';
import { type ConflictMarker, conflictMarkers } from '../../domain/file-rules/conflict-markers';
import { confEncoding } from '../../syntax/openssl-conf/bytes';
import type { Included } from '../../syntax/openssl-conf/open-files';
import { parseConf, reparseConf } from '../../syntax/openssl-conf/parse';
import type { ConfFile } from '../../syntax/openssl-conf/tree';
import { withHeadersClosed } from './astray';
import type { OpensslCnf } from './model';
import { type RequestParts, requestParts } from './request';

interface Before {
  readonly model: OpensslCnf;
  readonly change: TextChange;
}

/** Reads any text; never fails. The environment and included files are not known. Uses up the model of the version before. */
export function parseOpensslCnf(text: string, before?: Before): OpensslCnf {
  return new ParsedOpensslCnf(
    before ? reparseConf((before.model as ParsedOpensslCnf).source, text, before.change) : parseConf(text),
  );
}

/** A file that was read with what it includes. Places in other files look like places in this one. */
export function opensslCnfOf(file: ConfFile): OpensslCnf {
  return new ParsedOpensslCnf(file);
}

/** The model with what the file includes, read as the bytes that it is made of; the model itself where that changes nothing. */
export function wholeOpensslCnf(model: OpensslCnf, { encoding, named }: Around): OpensslCnf {
  const { text, includes } = model.file;
  const own = confEncoding(encoding?.name);
  if (own === 'utf-8' && (includes.length === 0 || !named)) return model;
  const include = (path: string) => includedOf(named?.at(path));
  return new ParsedOpensslCnf(parseConf(text, { encoding: own, include }));
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

  readonly file: ConfFile;

  /** @param source as OpenSSL reads it */
  constructor(readonly source: ConfFile) {
    this.file = withHeadersClosed(source);
  }

  get csr(): Csr {
    this.madeCsr ??= readCsr(this.file);
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
