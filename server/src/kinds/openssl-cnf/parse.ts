import type { TextChange } from '../../core/span';
import type { Csr } from '../../domain/csr/model';
import { readCsr } from '../../domain/csr/read-csr';
import { type ConflictMarker, conflictMarkers } from '../../domain/file-rules/conflict-markers';
import { parseConf, reparseConf } from '../../syntax/openssl-conf/parse';
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

class ParsedOpensslCnf implements OpensslCnf {
  private madeCsr: Csr | undefined;
  private parts: RequestParts | undefined;
  private found: readonly ConflictMarker[] | undefined;

  constructor(readonly file: ConfFile) {}

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
