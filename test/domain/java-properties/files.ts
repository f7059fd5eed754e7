import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeBytes } from '../../../server/src/cli/encoding';
import { emptyConfig } from '../../../server/src/core/config';
import type { FileKind } from '../../../server/src/core/kind';
import { type Analysis, analyze } from '../../../server/src/core/lint';
import type { PropertiesModel, Setting } from '../../../server/src/domain/java-properties/model';
import { indexStatsProperties } from '../../../server/src/kinds/index-stats-properties';
import { reportsdbProperties } from '../../../server/src/kinds/reportsdb-properties';

export type PropertiesKind = FileKind<PropertiesModel, Setting>;
export const propertiesKinds: readonly PropertiesKind[] = [reportsdbProperties, indexStatsProperties];

/** The corpus files of a kind, as text. */
export function corpusFiles({ id }: PropertiesKind): { readonly name: string; readonly text: string }[] {
  return ['clean', 'faulty'].flatMap(of => {
    const folder = join(__dirname, '../../corpus', id, of);
    return readdirSync(folder)
      .filter(name => name.endsWith('.properties'))
      .map(name => ({ name: `${of}/${name}`, text: decodeBytes(readFileSync(join(folder, name))).text }));
  });
}

export function check(kind: PropertiesKind, text: string): Analysis {
  return analyze({ kind, text, config: emptyConfig });
}
