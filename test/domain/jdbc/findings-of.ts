import assert from 'node:assert/strict';
import { emptyConfig } from '../../../server/src/core/config';
import type { Finding } from '../../../server/src/core/finding';
import { analyze } from '../../../server/src/core/lint';
import { urlText } from '../../harness/url-lines';

/** What all rules about URLs find in one URL. */
export function findingsOf(url: string): readonly Finding[] {
  const { findings, crashes } = analyze({ kind: urlText, text: url, config: emptyConfig });
  assert.deepEqual(crashes, []);
  return findings;
}
