import { isQuoted } from './quotes';
import { endsInEntity, wrongSeparators } from './separators';
import type { JdbcUrl, UrlItem } from './url';

/**
 * Whether a value is not what was meant because quotes count as part of it or because it runs on into the next property.
 * That is what there is to say of it; what the property takes is no matter then.
 */
export function isMisread(url: JdbcUrl, item: UrlItem): boolean {
  if (isQuoted(item)) return true;
  return !item.braced && (wrongSeparators(item.value).length > 0 || endsInEntity(url, item.value));
}

/** Whether the driver refuses most texts as a value of the item's property, so that a misread value stops the connection. */
export function isTyped({ property, known }: UrlItem): boolean {
  const type = property && known!.type;
  return type !== undefined && type !== 'string' && type !== 'object';
}
