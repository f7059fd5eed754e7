import { defineRule } from '../../../core/rule';
import type { TextEdit } from '../../../core/span';
import type { XmlElement } from '../../../syntax/xml/tree';
import { poolNodes, requiredPools } from '../data/names';
import { eceGuide } from '../data/sources';
import type { Pool } from '../model';
import { slipsOf } from '../near-names';
import { valueSpan } from '../structure';

/** A pool without one of the nodes that say where to connect and as whom. */
export const missingNode = defineRule({
  meta: {
    id: 'connection-pool-map/missing-node',
    severity: 'error',
    category: 'startup',
    summary: 'A pool without Url, User or Password.',
    messages: {
      missing:
        'This pool has no {nodes}. ECE reads all three of Url, User and Password, and cannot set up the pool. Add what is missing; with Windows authentication User and Password stay, empty.',
      emptyUrl:
        'The Url of this pool is empty, so ECE cannot reach {carries}. Write the connection URL, which begins with "jdbc:sqlserver://".',
      insert: 'Add {nodes}',
    },
    suggests: true,
    references: [eceGuide],
  },
  checkUnit(pool: Pool, report, { text }) {
    const { element } = pool;
    if (!element.selfClosing && !element.endTag) return;
    const { urlNode, url } = pool;
    const required = requiredPools.find(({ name }) => name.toLowerCase() === pool.name?.text.toLowerCase());
    if (required && url?.value.text.trim() === '' && (urlNode?.endTag || urlNode?.selfClosing))
      report('emptyUrl', { at: valueSpan(urlNode), data: { carries: required.carries } });
    const meant = slipsOf(pool).map(({ known }) => known);
    const missing = poolNodes.filter(name => !element.child(name) && !meant.includes(name));
    if (missing.length === 0 || holdsOpenComment(element, text)) return;
    const edits = element.selfClosing ? [] : [insertion(pool, missing, text)];
    const data = { nodes: missing.join(' and no ') };
    const insert = { title: 'insert' as const, data: { nodes: missing.join(', ') }, edits };
    report('missing', { at: element.nameSpan, data, suggest: edits.length > 0 ? [insert] : [] });
  },
});

/** Whether a comment begins in a pool that does not end there: what is missing may be in it. */
function holdsOpenComment({ start, end }: XmlElement, text: string): boolean {
  const pool = text.slice(start, end);
  const last = pool.lastIndexOf('<!--');
  return last >= 0 && !pool.includes('-->', last);
}

/** Empty nodes behind the last child, each on a line of its own where the children are. */
function insertion({ element }: Pool, names: readonly string[], text: string): TextEdit {
  const last = element.children.at(-1);
  const at = last?.end ?? element.startTag.end;
  const before = last ? blanksBefore(text, last.start, element.startTag.end) : childIndent(text, at);
  return { span: { start: at, end: at }, newText: names.map(name => `${before}<${name}></${name}>`).join('') };
}

/** The blanks in front of `offset`, from the last line break on. */
function blanksBefore(text: string, offset: number, floor: number): string {
  let start = offset;
  while (start > floor && ' \t'.includes(text[start - 1]!)) start--;
  if (start > floor && text[start - 1] === '\n') start -= text[start - 2] === '\r' && start - 1 > floor ? 2 : 1;
  return text.slice(start, offset);
}

/** Line break and indentation for the first child, one step deeper than the end tag. */
function childIndent(text: string, offset: number): string {
  const blanks = /^(\r?\n)([ \t]*)<\//.exec(text.slice(offset, offset + 80));
  if (!blanks) return '';
  return `${blanks[1]}${blanks[2]}${blanks[2]!.startsWith('\t') ? '\t' : '  '}`;
}
