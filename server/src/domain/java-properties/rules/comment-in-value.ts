import { defineRule, type Rule } from '../../../core/rule';
import { javaProperties } from '../data/references';
import type { PropertiesModel, Setting } from '../model';
import type { PropertiesSchema } from '../schema';

/** `# …` behind a value, which Java takes for part of it. */
export function commentInValueRule({ kind, program, references }: PropertiesSchema): Rule<PropertiesModel, Setting> {
  return defineRule({
    meta: {
      id: `${kind}/comment-in-value`,
      severity: 'error',
      category: 'startup',
      summary: 'A comment behind a value, which is part of the value for Java.',
      messages: {
        inline: `In a .properties file a comment stands on a line of its own: Java takes this one for part of the value, and ${program} uses both. Move it to the line above.`,
        move: 'Move the comment to the line above',
        remove: 'Remove the comment',
      },
      suggests: true,
      references: [javaProperties, ...references],
    },
    checkUnit(setting: Setting, report, { text }) {
      const { entry, key } = setting;
      if (!key || key.type === 'password' || entry.stops) return;
      const { value } = setting;
      const mark = /(?:^|[ \t])(#|!(?=\s))/.exec(value.text);
      if (!mark) return;
      const start = mark.index + mark[0].length - 1;
      let content = mark.index;
      while (content > 0 && ' \t'.includes(value.text[content - 1]!)) content--;
      const at = value.spanOf(start, value.text.length);
      const cut = { span: { start: value.spanOf(content, content).start, end: entry.value.span.end }, newText: '' };
      const lineEnd = text[entry.end] === '\r' ? '\r\n' : '\n';
      const first = text[entry.start] === '\uFEFF' ? entry.start + 1 : entry.start;
      const above = { span: { start: first, end: first }, newText: text.slice(at.start, at.end) + lineEnd };
      const isWhole = !entry.escapes.some(({ kind: what }) => what === 'continuation');
      report('inline', {
        at,
        suggest: [
          ...(isWhole ? [{ title: 'move' as const, edits: [above, cut] }] : []),
          { title: 'remove', edits: [cut] },
        ],
      });
    },
  });
}
