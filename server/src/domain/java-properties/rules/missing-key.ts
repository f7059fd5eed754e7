import { defineRule, type Rule } from '../../../core/rule';
import type { Span } from '../../../core/span';
import { javaProperties } from '../data/references';
import { missingEdits } from '../missing';
import { knownSettings, type PropertiesModel, type Setting } from '../model';
import { nearKey } from '../near-keys';
import { capitalized, type KeySpec, type PropertiesSchema } from '../schema';

/** Keys that the program looks for and does not find. */
export function missingKeyRule({ kind, program, keys, references }: PropertiesSchema): Rule<PropertiesModel, Setting> {
  return defineRule({
    meta: {
      id: `${kind}/missing-key`,
      severity: 'error',
      category: 'startup',
      summary: 'A key that the guide asks for and the file does not hold.',
      messages: {
        one: `${capitalized(program)} looks for {names}, and the file does not hold it. Add the key.`,
        several: `${capitalized(program)} looks for these keys, and the file does not hold them: {names}. Add them.`,
        addOne: 'Add {names}',
        addAll: "Add the missing keys in the guide's order",
      },
      suggests: true,
      references: [...references, javaProperties],
    },
    // A line may have swallowed a key, or hold one with blanks in it.
    reads: ({ name, key, entry }: Setting) => (key && !entry.hasEscapes ? name : Number.NaN),
    check(model: PropertiesModel, report, { text }) {
      const missing = missingKeys(model, keys, text);
      if (missing.length === 0) return;
      const names = missing.map(({ name }) => name).join(', ');
      const isOne = missing.length === 1;
      const edits = missingEdits(model, missing);
      report(isOne ? 'one' : 'several', {
        at: anchor(model),
        data: { names },
        suggest: [{ title: isOne ? 'addOne' : 'addAll', edits }],
      });
    },
  });
}

/** Keys that stand nowhere: not misspelt, and not in a line that another has swallowed, which are told for what they are. */
function missingKeys(model: PropertiesModel, keys: readonly KeySpec[], text: string): KeySpec[] {
  const present = knownSettings(model);
  if (present.size === keys.length) return [];
  const absent = keys.filter(({ name }) => !present.has(name));
  const spare = new Set(absent.map(({ name }) => name));
  for (const { key, name, entry } of model.settings) {
    if (key) {
      if (entry.hasEscapes)
        for (const each of spare) if (text.slice(entry.start, entry.end).includes(each)) spare.delete(each);
      continue;
    }
    const line = text.slice(entry.start, Math.min(entry.end, entry.start + 80));
    const near = nearKey(name, spare) ?? nearKey(line.split(/[=:]/, 1)[0]!.trim().replace(/\s+/g, '_'), spare);
    if (near) spare.delete(near);
  }
  return absent.filter(({ name }) => spare.has(name));
}

/** Where the keys should stand: the last known one, else the beginning of the file. */
function anchor({ settings }: PropertiesModel): Span {
  const last = settings.filter(({ key }) => key).at(-1);
  return last?.nameSpan ?? { start: 0, end: 0 };
}
