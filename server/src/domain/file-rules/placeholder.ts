import { type Category, defineRule, type Report, type Rule, type Unit } from '../../core/rule';
import type { Decoded } from '../../syntax/decoded';
import { findPlaceholders } from '../placeholders';
import type { KindWording } from './kind-wording';
import { type Worded, worded } from './wording';

const messages = {
  left: '"{placeholder}" looks like text of a template that was to be replaced. {consequence} Write the real value.',
  password: 'The password looks like text of a template that was to be replaced. {consequence} {remedy}',
} as const;

type Texts = Worded<typeof messages, 'consequence' | 'remedy'>;

/** A value in which template text is looked for. */
export interface TemplateValue {
  readonly value: Decoded;
  /** `all` where the value is a password: told, but not shown, and only where all of it is template text; or which characters are one's. */
  readonly secret?: 'all' | ((offset: number) => boolean);
}

interface PlaceholderRule<Model, U extends Unit> extends KindWording {
  /** `connection` unless told. */
  readonly category?: Category;
  /** What to write for a password: a whole sentence. */
  readonly secretRemedy?: string;
  readonly inFile?: (model: Model) => Iterable<TemplateValue>;
  readonly inUnit?: (unit: U) => Iterable<TemplateValue>;
}

/** The rule about template text in a value. */
export function placeholderRule<Model = unknown, U extends Unit = Unit>(of: PlaceholderRule<Model, U>): Rule<Model, U> {
  const { kind, consequence, references, category = 'connection', inFile, inUnit } = of;
  const remedy = of.secretRemedy ?? 'Write the real password.';
  return defineRule<Texts, Model, U>({
    meta: {
      id: `${kind}/placeholder`,
      severity: 'warning',
      category,
      summary: 'Text of a template that was not replaced.',
      messages: worded(messages, { consequence, remedy }),
      references,
    },
    check: inFile && ((model, report) => reportAll(inFile(model), report)),
    checkUnit: inUnit && ((unit, report) => reportAll(inUnit(unit), report)),
  });
}

function reportAll(values: Iterable<TemplateValue>, report: Report<Texts>): void {
  for (const { value, secret } of values) {
    if (secret === 'all') checkSecret(value, report);
    else checkValue(value, secret, report);
  }
}

function checkSecret(value: Decoded, report: Report<Texts>): void {
  const trimmed = value.text.trim();
  const [only] = trimmed === '' ? [] : findPlaceholders(trimmed);
  const start = value.text.indexOf(trimmed);
  if (only?.text === trimmed) report('password', { at: value.spanOf(start, start + trimmed.length) });
}

/** A word in front of `=` is a name and no value. */
function checkValue(value: Decoded, isSecret: ((offset: number) => boolean) | undefined, report: Report<Texts>): void {
  for (const { text, start, end } of findPlaceholders(value.text)) {
    const at = value.spanOf(start, end);
    if (isSecret?.(start)) report('password', { at });
    else if (!/^\s*=/.test(value.text.slice(end, end + 20))) report('left', { at, data: { placeholder: text } });
  }
}
