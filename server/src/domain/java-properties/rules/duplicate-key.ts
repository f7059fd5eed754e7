import { defineRule, type Rule } from '../../../core/rule';
import type { Span } from '../../../core/span';
import { behindLineEnd } from '../../../syntax/properties/scan';
import { javaProperties } from '../data/references';
import { isOddLine, type PropertiesModel, type Setting } from '../model';
import type { PropertiesSchema } from '../schema';

/** A key that stands again further down, where Java takes its value from. */
export function duplicateKeyRule({ kind, references }: PropertiesSchema): Rule<PropertiesModel, Setting> {
  return defineRule({
    meta: {
      id: `${kind}/duplicate-key`,
      severity: 'warning',
      category: 'ineffective',
      summary: 'A key that stands more than once: Java takes the last value.',
      messages: {
        overridden:
          'This value has no effect: the key stands again further down, and Java takes the last one. Keep one of them.',
        same: 'The key stands again further down with the same value. Keep one of them.',
        winner: 'This is the value that Java takes.',
        remove: 'Remove this entry',
      },
      suggests: true,
      references: [javaProperties, ...references],
    },
    reads: ({ name }: Setting) => name,
    check({ settings }: PropertiesModel, report, { text, holds }) {
      // Both sides of a merge give the same keys.
      if (holds('<<<<<<<') || holds('>>>>>>>')) return;
      const last = new Map<string, Setting>();
      for (let index = settings.length - 1; index >= 0; index--) {
        const setting = settings[index]!;
        const winner = last.get(setting.name);
        if (!winner) {
          last.set(setting.name, setting);
          continue;
        }
        if (isOddLine(setting) || setting.name === '') continue;
        const isSame = winner.entry.value.text === setting.entry.value.text;
        report(isSame ? 'same' : 'overridden', {
          at: setting.nameSpan,
          severity: isSame ? 'info' : undefined,
          related: [{ span: winner.nameSpan, message: 'This is the value that Java takes.' }],
          suggest: [{ title: 'remove', edits: [{ span: wholeLine(setting.entry, text), newText: '' }] }],
        });
      }
    },
  });
}

/** An entry with its line end. */
export function wholeLine({ start, end }: Span, text: string): Span {
  const from = start === 0 && text.startsWith('\uFEFF') ? 1 : start;
  return { start: from, end: end < text.length ? behindLineEnd(text, end) : end };
}
