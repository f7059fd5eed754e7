import type { AnyKind } from '../../server/src/core/kind';
import { type OtherFiles, otherFiles, saysOf } from '../../server/src/core/other-files';

/** Another file of the deployment. */
export interface OtherText {
  /** From the folder of the checked file, such as `../web.config`. */
  readonly path: string;
  readonly text: string;
  /** The kind of the checked file where it is missing. */
  readonly kind?: AnyKind;
}

const folder = 'file:///deployment/site/app/';

/** The address of a file by its path from the folder of the checked one. */
export function uriOf(path: string): string {
  return new URL(path, folder).href;
}

/** What other files say, for a file of a kind under its first name. */
export function otherFilesOf(kind: AnyKind, texts: readonly OtherText[], complete = true): OtherFiles {
  const says = texts.map(other => {
    const its = other.kind ?? kind;
    return saysOf(uriOf(other.path), its, its.parse(other.text));
  });
  return otherFiles(uriOf(kind.names[0]!), says, complete);
}
