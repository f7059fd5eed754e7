import type { Rule } from '../../../core/rule';
import { invisibleCharacterRule } from '../../file-rules/invisible-character';
import { mergeConflictRule } from '../../file-rules/merge-conflict';
import { placeholderRule } from '../../file-rules/placeholder';
import { secretRanges } from '../../jdbc/mask-url';
import type { PropertiesModel, Setting } from '../model';
import { isQuoted } from '../quotes';
import { capitalized, type PropertiesSchema } from '../schema';
import { isSecret } from '../secrets';
import { byteOrderMarkRule } from './byte-order-mark';
import { commentInValueRule } from './comment-in-value';
import { continuationRule } from './continuation';
import { duplicateKeyRule } from './duplicate-key';
import { emptyValueRule } from './empty-value';
import { encodingRule } from './encoding';
import { keyCutShortRule } from './key-cut-short';
import { loneCarriageReturnRule } from './lone-carriage-return';
import { lostBackslashRule } from './lost-backslash';
import { malformedEscapeRule } from './malformed-escape';
import { missingKeyRule } from './missing-key';
import { nearMissKeyRule } from './near-miss-key';
import { notAnEntryRule } from './not-an-entry';
import { quotedValueRule } from './quoted-value';
import { straySeparatorRule } from './stray-separator';
import { tabSeparatorRule } from './tab-separator';
import { trailingBlankRule } from './trailing-blank';

/** The rules that hold for every `.properties` file of which the keys are known. */
export function propertiesRules(schema: PropertiesSchema): readonly Rule<PropertiesModel, Setting>[] {
  const { kind, program, references } = schema;
  return [
    malformedEscapeRule(schema),
    lostBackslashRule(schema),
    continuationRule(schema),
    commentInValueRule(schema),
    duplicateKeyRule(schema),
    trailingBlankRule(schema),
    notAnEntryRule(schema),
    keyCutShortRule(schema),
    straySeparatorRule(schema),
    tabSeparatorRule(schema),
    quotedValueRule(schema),
    loneCarriageReturnRule(schema),
    byteOrderMarkRule(schema),
    encodingRule(schema),
    missingKeyRule(schema),
    nearMissKeyRule(schema),
    emptyValueRule(schema),
    mergeConflictRule({
      kind,
      references,
      consequence: `Java reads both sides of the merge and takes the last value of each key.`,
    }),
    placeholderRule<PropertiesModel, Setting>({
      kind,
      references,
      consequence: `${capitalized(program)} uses it as it stands.`,
      inUnit: setting => (setting.key ? [template(setting, schema)] : []),
    }),
    invisibleCharacterRule<'value', PropertiesModel, Setting>({
      kind,
      references,
      summary: 'A character in a value that cannot be seen or looks like a plain one.',
      category: 'connection',
      consequences: { value: `Java keeps it, and ${program} uses a name that does not exist.` },
      inUnit: setting => (setting.key ? [suspect(setting, schema)] : []),
    }),
  ];
}

function template(setting: Setting, schema: PropertiesSchema) {
  if (isSecret(setting, schema)) return { value: setting.value, secret: 'all' as const };
  const hidden = hiddenIn(setting);
  return hidden ? { value: setting.value, secret: hidden } : { value: setting.value };
}

function suspect(setting: Setting, schema: PropertiesSchema) {
  const { value, key } = setting;
  const unless = isSecret(setting, schema) ? () => true : (hiddenIn(setting) ?? aroundIt(value.text));
  const isTight = key!.type === 'host' || key!.type === 'port';
  const tight = isTight ? { start: 0, end: value.text.length } : undefined;
  return { is: 'value' as const, value, ...(unless ? { unless } : undefined), tight };
}

/** Quotes around the whole value are told as such. */
function aroundIt(text: string): ((offset: number) => boolean) | undefined {
  return isQuoted(text) ? offset => offset === 0 || offset === text.length - 1 : undefined;
}

/** Which characters of a URL belong to a secret. */
function hiddenIn({ url }: Setting): ((offset: number) => boolean) | undefined {
  const ranges = url ? secretRanges(url) : [];
  if (ranges.length === 0) return undefined;
  return offset => ranges.some(({ start, end }) => start <= offset && offset < end);
}
