import { placeholderRule, type TemplateValue } from '../../../domain/file-rules/placeholder';
import { eceGuide } from '../data/sources';
import type { Pool, PoolMap } from '../model';
import { secretPart } from '../secret-part';

/** Template text in a value. */
export const placeholder = placeholderRule<PoolMap, Pool>({
  kind: 'connection-pool-map',
  consequence: 'ECE uses it as it stands and cannot connect.',
  secretRemedy: 'Write the encoded password.',
  references: [eceGuide],
  inUnit({ name, url, userNode, passwordNode }) {
    const values: TemplateValue[] = [];
    if (name) values.push({ value: name });
    if (userNode) values.push({ value: userNode.content });
    if (url) values.push({ value: url.value, secret: secretPart(url) });
    if (passwordNode) values.push({ value: passwordNode.content, secret: 'all' });
    return values;
  },
});
