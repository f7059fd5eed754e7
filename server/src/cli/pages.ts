import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The page of a rule as Markdown, undefined where there is none. This reads the working copy; in the bundle the module is
 * replaced by one that holds all pages.
 */
export function rulePage(id: string): string | undefined {
  try {
    return readFileSync(join(__dirname, '../../../docs/rules', `${id}.md`), 'utf8');
  } catch {
    return undefined;
  }
}
