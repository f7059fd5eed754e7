import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository. */
export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** What the editor tests keep between runs; not in the repository. */
export const cache = join(root, '.cache/vscode');

export const screenshots = join(root, '.cache/screenshots');
export const samples = join(root, 'samples');
