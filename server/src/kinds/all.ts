import type { AnyKind } from '../core/kind';
import { suppressionRules } from '../core/suppression-rules';
import { connectionPoolMap } from './connection-pool-map';
import { deploymentKind } from './deployment';

const files: readonly AnyKind[] = [connectionPoolMap];

/** Every kind of file that the product knows, in the order in which they are asked. */
export const kinds: readonly AnyKind[] = [
  ...files,
  deploymentKind([...suppressionRules, ...files.flatMap(kind => kind.rules)]),
];
