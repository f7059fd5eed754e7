import { placeholderRule, type TemplateValue } from '../../../domain/file-rules/placeholder';
import type { RewriteItem } from '../../../domain/rewrite/model';
import type { Decoded } from '../../../syntax/decoded';
import { part } from '../../../syntax/decoded';
import { schema } from '../data/sources';
import type { WebConfig } from '../model';

/** Template text in a place where a host stands: elsewhere, such text may well be meant as it is. */
export const placeholder = placeholderRule<WebConfig, RewriteItem>({
  kind: 'web-config',
  consequence: 'IIS uses it as it stands, and there is no such host.',
  references: [schema],
  *inFile({ scopes }) {
    for (const { customHeaders, redirectHeaders } of scopes)
      for (const { value } of [...(customHeaders?.written ?? []), ...(redirectHeaders?.written ?? [])])
        if (value) yield* hosts(value);
  },
  *inUnit(unit) {
    if (unit.direction === 'inbound' && unit.action?.url) yield* hosts(unit.action.url);
    else if (unit.direction === 'outbound' && unit.match?.serverVariable && unit.action?.value)
      yield* hosts(unit.action.value);
  },
});

/** What stands behind `//` where a host may stand, up to what ends it; a variable in braces is no template text. */
function* hosts(value: Decoded): Iterable<TemplateValue> {
  if (!value.text.includes('://')) return;
  for (const found of value.text.matchAll(/:\/\/([^\s/?#{}]+)/g)) {
    const start = found.index + '://'.length;
    yield { value: part(value, start, start + found[1]!.length) };
  }
}
