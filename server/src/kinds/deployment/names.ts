import type { Fact } from '../../core/kind';
import { asciiHost } from '../../domain/host-name';
import { entriesOf } from '../../syntax/jsonc/tree';
import { type ConfigFile, isValid } from './config';

/** The host that the configuration states, under the same identity as in the files that name it. */
export function facts({ root }: ConfigFile): readonly Fact[] {
  return entriesOf(root).flatMap(({ name, value }): Fact[] => {
    if (name !== 'loadBalancer' || !value || !isValid(name, value)) return [];
    const text = String(value.value);
    const span = { start: value.offset + 1, end: value.offset + value.length - 1 };
    const encode = (other: string): string => JSON.stringify(other).slice(1, -1);
    return [{ role: 'defines', space: 'host', name: asciiHost(text), span, text, encode }];
  });
}
