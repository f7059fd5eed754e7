import type { Reading } from '../../core/kind';
import { secretNames } from './data/secrets';
import type { OpensslCnf } from './model';

/** The sections as OpenSSL holds them: of several entries of one name the last, values with their variables put in. */
export function read({ file }: OpensslCnf): Reading {
  const sections = [...file.sections.values()]
    .filter(({ headers, entries }) => headers.length > 0 || entries.size > 0)
    .map(({ name, entries }) => ({
      name,
      entries: [...entries.values()].map(entry => ({
        name: entry.name,
        value: secretNames.test(entry.name) ? '***' : entry.value.text,
      })),
    }));
  const lines = sections.flatMap(({ name, entries }) => [
    `[ ${name} ]`,
    ...entries.map(entry => `  ${entry.name} = ${JSON.stringify(entry.value).slice(1, -1)}`),
    '',
  ]);
  return { model: { sections }, text: lines.join('\n') };
}
