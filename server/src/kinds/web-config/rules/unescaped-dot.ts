import { defineRule } from '../../../core/rule';
import { replaceIn } from '../../../syntax/decoded';
import type { RegexNode } from '../../../syntax/regex/ast';
import { isSound } from '../../../syntax/regex/problems';
import { nodesOf } from '../../../syntax/regex/walk';
import { schema } from '../data/sources';
import type { WebConfigUnit } from '../model';
import { patternsOf } from '../patterns';
import { soleVariable } from '../places';

const hosts: ReadonlySet<string | undefined> = new Set([
  'HTTP_HOST',
  'SERVER_NAME',
  'REMOTE_ADDR',
  'REMOTE_HOST',
  'LOCAL_ADDR',
  'HTTP_REFERER',
  'HTTP_ORIGIN',
  'HTTP_X_FORWARDED_HOST',
  'HTTP_X_FORWARDED_FOR',
]);

/** A dot between the parts of a host name or an address that stands for any character. */
export const unescapedDot = defineRule({
  meta: {
    id: 'web-config/unescaped-dot',
    severity: 'info',
    category: 'security',
    summary: 'A "." for any character between the parts of a host name or an address.',
    messages: {
      dot: 'A plain "." stands for any character, so "{text}" takes other names or addresses as well. For the dot itself write "\\.".',
      escape: 'Write \\. for every dot in this pattern',
    },
    suggests: true,
    references: [schema],
  },
  checkUnit(unit: WebConfigUnit, report) {
    for (const { regex, value, pattern, condition } of patternsOf(unit)) {
      if (
        pattern.syntax !== 'ECMAScript' ||
        !/[\da-z)]\.[\da-z(]/i.test(regex.text) ||
        !hosts.has(soleVariable(condition?.input))
      )
        continue;
      if (!isSound(regex)) continue;
      const dots = [...nodesOf(regex.root)].flatMap(dotsIn);
      if (dots.length === 0) continue;
      const edits = dots.map(({ start, end }) => replaceIn(value, start, end, '\\.'));
      const { start, end } = dots[0]!;
      report('dot', {
        at: value.spanOf(start, end),
        data: { text: regex.text },
        suggest: [{ title: 'escape', edits }],
      });
    }
  },
});

/** Dots with a letter or digit right before and behind. */
function dotsIn(node: RegexNode): RegexNode[] {
  if (node.type !== 'sequence') return [];
  return node.items.filter(
    (item, index) => item.type === 'any' && endsPlain(node.items[index - 1]) && startsPlain(node.items[index + 1]),
  );
}

function isPlain(node: RegexNode | undefined): boolean {
  return node?.type === 'character' && /[\da-z]/i.test(String.fromCharCode(node.code));
}

function startsPlain(node: RegexNode | undefined): boolean {
  if (node?.type === 'group') return startsPlain(node.body);
  if (node?.type === 'alternation') return node.alternatives.every(startsPlain);
  if (node?.type === 'sequence') return startsPlain(node.items[0]);
  return isPlain(node);
}

function endsPlain(node: RegexNode | undefined): boolean {
  if (node?.type === 'group') return endsPlain(node.body);
  if (node?.type === 'alternation') return node.alternatives.every(endsPlain);
  if (node?.type === 'sequence') return endsPlain(node.items.at(-1));
  return isPlain(node);
}
