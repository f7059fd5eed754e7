import type { BatchFile, BatchSet } from '../../syntax/script/batch';
import type { ScriptVariable } from './data/variables';

/** A line that sets a variable which the guide names, in any letter case and with blanks around the name. */
export interface KnownSet extends BatchSet {
  readonly variable: ScriptVariable;
}

/** A service script as cmd.exe reads it. */
export interface ServiceScript {
  readonly batch: BatchFile;
  readonly known: readonly KnownSet[];
}
