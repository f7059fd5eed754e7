import type { Fact } from '../../core/kind';
import { asciiHost } from '../../domain/host-name';
import { isOpen, lastSharedLocation, pathIdentity } from './file-share';
import type { ServiceScript } from './model';

/** The shared folder, and the host that has it. */
export function facts(script: ServiceScript): readonly Fact[] {
  const set = lastSharedLocation(script);
  const path = set?.value.text.trim() ?? '';
  if (!set || path === '' || isOpen(path)) return [];
  const { value } = set;
  const start = value.text.indexOf(path);
  const encode = (other: string): string => value.encode(other);
  const span = value.spanOf(start, start + path.length);
  const found: Fact[] = [
    { role: 'defines', space: 'shared-location', name: pathIdentity(path), span, text: path, encode },
  ];
  const host = /^\\\\([^\\/]+)[\\/]/.exec(path)?.[1];
  if (host) {
    const at = value.spanOf(start + 2, start + 2 + host.length);
    found.push({ role: 'refers', space: 'host', name: asciiHost(host), span: at, text: host, encode });
  }
  return found;
}
