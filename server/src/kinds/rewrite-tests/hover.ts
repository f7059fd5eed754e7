import { findNodeAtOffset, getNodePath } from 'jsonc-parser';
import type { Hover } from '../../core/kind';
import type { RewriteTestsFile } from '../../domain/rewrite/tests/parse';
import { spanOf } from '../../syntax/jsonc/tree';
import { keyAt, keyText } from './keys';

/** What the key at `offset` means. */
export function hover({ root }: RewriteTestsFile, offset: number): Hover | undefined {
  const node = root && findNodeAtOffset(root, offset);
  const [key, value] = node?.parent?.type === 'property' ? (node.parent.children ?? []) : [];
  if (!node || node !== key || !value) return undefined;
  const found = keyAt(getNodePath(value));
  return found && { span: spanOf(node), markdown: `**${found.name}**: ${keyText(found)}` };
}
