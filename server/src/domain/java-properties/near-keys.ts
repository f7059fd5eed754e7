import { nearMiss } from '../../core/near-miss';

/** The known key that a name most likely was meant to be; `-` and `.` are as good as `_`. */
export function nearKey(name: string, known: Iterable<string>): string | undefined {
  return nearMiss(name.replace(/[-.]/g, '_'), known);
}
