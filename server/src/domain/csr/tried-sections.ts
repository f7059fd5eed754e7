import type { ConfSection } from '../../syntax/openssl-conf/tree';
import type { Objects } from './objects';

const tried = new WeakMap<Objects, Map<string, WeakMap<ConfSection, unknown>>>();

/**
 * What work on a section gives, done once in one reading of a file however often the section is named; work that throws ends the reading.
 * @param objects of the reading
 * @param what the name of the work
 */
export function onceFor<Result>(objects: Objects, what: string, section: ConfSection, work: () => Result): Result {
  const works = tried.get(objects) ?? new Map<string, WeakMap<ConfSection, unknown>>();
  tried.set(objects, works);
  const results = works.get(what) ?? new WeakMap<ConfSection, unknown>();
  works.set(what, results);
  if (!results.has(section)) results.set(section, work());
  return results.get(section) as Result;
}
