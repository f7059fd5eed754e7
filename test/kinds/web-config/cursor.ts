import type { WebConfig } from '../../../server/src/kinds/web-config/model';
import { parseWebConfig } from '../../../server/src/kinds/web-config/parse';
import { uncursor } from '../../harness/marks';

/** A file with a `│` cursor mark, parsed, and where the cursor is. */
export function withCursor(marked: string): { model: WebConfig; text: string; offset: number } {
  const { text, offset } = uncursor(marked);
  return { model: parseWebConfig(text), text, offset };
}
