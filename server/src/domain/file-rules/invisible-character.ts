import {
  type Category,
  defineRule,
  type Reference,
  type Report,
  type Rule,
  type Severity,
  type Unit,
} from '../../core/rule';
import type { Decoded } from '../../syntax/decoded';
import { findLookAlikes, type Tight } from './look-alikes';
import { worded } from './wording';

const found = 'There is a {what} ({code}) here. {consequence} {remedy}';

const messages = { replace: 'Replace by {plain}', remove: 'Remove it' } as const;

/** A value in which such characters are looked for. */
export interface SuspectValue<Sort extends string> {
  /** One of the rule's sorts of value, which has its own consequence. */
  readonly is: Sort;
  readonly value: Decoded;
  /** Characters to pass over, such as those of a password. Asked only where there is something to report. */
  readonly unless?: (offset: number) => boolean;
  /** The part of the value in which no blank may stand and with such a character in it nothing works. */
  readonly tight?: Tight | undefined;
}

interface InvisibleCharacter<Sort extends string, Model, U extends Unit> {
  readonly kind: string;
  readonly summary: string;
  readonly category: Category;
  readonly severity?: Severity;
  /** What the consuming program does with such a character, by the sort of value: a whole sentence. */
  readonly consequences: Readonly<Record<Sort, string>>;
  readonly references: readonly Reference[];
  readonly inFile?: (model: Model) => Iterable<SuspectValue<Sort>>;
  readonly inUnit?: (unit: U, text: string) => Iterable<SuspectValue<Sort>>;
}

/** The rule about characters that a word processor, a web page or a chat puts in place of plain ones, or that cannot be seen at all. */
export function invisibleCharacterRule<Sort extends string, Model = unknown, U extends Unit = Unit>(
  of: InvisibleCharacter<Sort, Model, U>,
): Rule<Model, U> {
  const { kind, summary, category, severity = 'warning', references, inFile, inUnit } = of;
  const sorts = Object.entries<string>(of.consequences);
  const own = Object.fromEntries(sorts.map(([sort, consequence]) => [sort, worded({ found }, { consequence }).found]));
  const texts = { ...(own as Record<Sort, Wording>), ...messages };
  return defineRule<typeof texts, Model, U>({
    meta: {
      id: `${kind}/invisible-character`,
      severity,
      category,
      summary,
      messages: texts,
      suggests: true,
      references,
    },
    check: inFile && ((model, report) => reportAll(inFile(model), report as Report)),
    checkUnit: inUnit && ((unit, report, { text }) => reportAll(inUnit(unit, text), report as Report)),
  });
}

type Wording = `There is a {what} ({code}) here. ${string} {remedy}`;

function reportAll(values: Iterable<SuspectValue<string>>, report: Report): void {
  for (const { is, value, unless, tight } of values) {
    for (const { at, edit, plain, isTight, ...data } of findLookAlikes(value, { unless, tight })) {
      const named = plain.trim() === '' && plain !== '' ? 'a blank' : plain.charAt(0);
      report(is, {
        at,
        ...(isTight ? { severity: 'error' as const } : undefined),
        data: { ...data, remedy: plain ? `Write ${named} instead.` : 'Remove it.' },
        suggest: [{ title: plain ? 'replace' : 'remove', data: { plain: named }, edits: [edit] }],
      });
    }
  }
}
