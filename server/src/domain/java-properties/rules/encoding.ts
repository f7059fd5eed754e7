import { defineRule, type Rule } from '../../../core/rule';
import { unicodeEscape } from '../../../syntax/properties/escapes';
import { bytesAsLatin1 } from '../../../syntax/properties/java';
import { lookAlikeShape } from '../../invisible-characters';
import { javaStream } from '../data/references';
import type { PropertiesModel, Setting } from '../model';
import type { PropertiesSchema } from '../schema';
import { isSecret } from '../secrets';
import { visible } from '../shown';

const messages = {
  utf16:
    'The file is in UTF-16, which Java does not expect: between all letters it reads null characters, and no key is found. Save it as UTF-8 without a byte order mark, or as ISO-8859-1.',
  letters:
    'Java reads a .properties file as ISO-8859-1 unless a program says otherwise, and gets {reads} here. Write {escaped}.',
  secret:
    'Java reads a .properties file as ISO-8859-1 unless a program says otherwise, and gets other letters than the password has. Write the letter as \\uXXXX.',
  escape: 'Write it as \\uXXXX',
} as const;

/** Bytes that Java reads otherwise than an editor shows them. */
export function encodingRule(schema: PropertiesSchema): Rule<PropertiesModel, Setting> {
  const { kind, references } = schema;
  return defineRule({
    meta: {
      id: `${kind}/encoding`,
      severity: 'warning',
      category: 'startup',
      summary: 'UTF-16, or a letter that is not in ASCII.',
      messages,
      suggests: true,
      references: [javaStream, ...references],
    },
    check(_model: PropertiesModel, report, { text, encoding }) {
      if (encoding?.name === 'utf-16le' || encoding?.name === 'utf-16be')
        report('utf16', { at: { start: 0, end: Math.min(1, text.length) }, severity: 'error' });
    },
    checkUnit(setting: Setting, report, { encoding }) {
      const { entry, key } = setting;
      if (!key || entry.stops || (encoding && encoding.name !== 'utf-8')) return;
      const { value } = entry;
      for (const { index, 0: letters } of value.text.matchAll(/[^\0-\x7F]+/g)) {
        const at = value.spanOf(index, index + letters.length);
        // An escape is longer than what it stands for.
        if (lookAlikeShape.test(letters) || at.end - at.start !== letters.length) continue;
        const escaped = letters.replace(/[\s\S]/g, unicodeEscape);
        const data = { reads: `"${visible(bytesAsLatin1(letters))}"`, escaped };
        const suggest = [{ title: 'escape' as const, edits: [{ span: at, newText: escaped }] }];
        if (isSecret(setting, schema)) report('secret', { at, suggest });
        else report('letters', { at, data, suggest });
      }
    },
  });
}
