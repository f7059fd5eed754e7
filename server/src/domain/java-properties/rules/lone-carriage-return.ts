import { defineRule, type Rule } from '../../../core/rule';
import { lineEndOf } from '../../../core/text-lines';
import { javaProperties } from '../data/references';
import type { PropertiesModel, Setting } from '../model';
import type { PropertiesSchema } from '../schema';

/** A line that ends otherwise than the rest, so that Java sees a line where people see none. */
export function loneCarriageReturnRule({ kind, references }: PropertiesSchema): Rule<PropertiesModel, Setting> {
  return defineRule({
    meta: {
      id: `${kind}/lone-carriage-return`,
      severity: 'info',
      category: 'hygiene',
      summary: 'A carriage return alone at the end of a line, in a file whose lines end with a line feed.',
      messages: {
        lone: 'This line ends with a carriage return alone, others with a line feed. Java takes both for line ends, but many programs show this line and the next as one, so that an entry may look like part of a comment. End all lines in the same way.',
        same: 'End all lines in the same way',
      },
      suggests: true,
      references: [javaProperties, ...references],
    },
    check(_model: PropertiesModel, report, { text }) {
      const first = text.search(alone);
      if (first < 0 || !text.includes('\n')) return;
      const newText = lineEndOf(text);
      const edits = [...text.matchAll(alone)].map(({ index }) => ({ span: { start: index, end: index + 1 }, newText }));
      report('lone', { at: { start: first, end: first + 1 }, suggest: [{ title: 'same', edits }] });
    },
  });
}

const alone = /\r(?!\n)/g;
