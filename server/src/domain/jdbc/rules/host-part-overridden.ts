import type { Repair } from '../../../core/rule';
import { replaceIn } from '../../../syntax/decoded';
import { removeItem } from '../edit-url';
import { itemSpan } from '../effective';
import { parserSource, propertiesGuide } from '../references';
import { shown } from '../secrets';
import type { JdbcUrl, UrlItem, UrlPart } from '../url';
import { defineUrlRule } from '../url-rule';

const messages = {
  overridden:
    'The {what} "{written}" in front of the first ";" has no effect: {name}={value} further on overrides it without a word. Keep one of the two.',
  same: 'The {what} is given twice, in front of the first ";" and as {name}. The driver takes the second. Leave {name} out.',
  wins: 'This one takes effect',
  removeItem: 'Remove {name}, so that "{written}" takes effect',
  keepItem: 'Write "{value}" in front of the ";" and remove {name}',
  drop: 'Remove {name}',
} as const;

/** Host, instance or port given in front of the first `;` and again as a property, which wins. */
export const hostPartOverridden = defineUrlRule({
  meta: {
    id: 'jdbc/host-part-overridden',
    severity: 'warning',
    category: 'consistency',
    summary: 'A host, instance or port that `serverName`, `instanceName` or `portNumber` further on overrides.',
    messages,
    fix: true,
    suggests: true,
    references: [parserSource, propertiesGuide],
  },
  checkUrl(url, report) {
    if (url.plain) return;
    for (const [property, what, part] of [
      ['serverName', 'host', url.server],
      ['instanceName', 'instance', url.instance],
      ['portNumber', 'port', url.port],
    ] as const) {
      const item = part && url.properties.get(property)?.item;
      if (!item) continue;
      const data = { what, written: shown(part.text), name: item.name.text, value: shown(item.value.text) };
      const at = url.value.spanOf(part.start, part.end);
      const related = [{ span: itemSpan(url, item), message: messages.wins }];
      if (part.text.toLowerCase() === item.value.text.toLowerCase()) {
        const fix: Repair<typeof messages> = { title: 'drop', edits: [removeItem(url, item)] };
        report('same', { at, severity: 'info', data, related, fix });
      } else report('overridden', { at, data, related, suggest: suggestions(url, part, item) });
    }
  },
});

function suggestions(url: JdbcUrl, part: UrlPart, item: UrlItem): Repair<typeof messages>[] {
  const remove: Repair<typeof messages> = { title: 'removeItem', edits: [removeItem(url, item)] };
  if (!/^[\w.$-]+$/.test(item.value.text)) return [remove];
  const edits = [replaceIn(url.value, part.start, part.end, item.value.text), removeItem(url, item)];
  return [remove, { title: 'keepItem', edits }];
}
