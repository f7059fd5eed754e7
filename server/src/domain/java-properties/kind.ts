import type { FileKind, KindHead } from '../../core/kind';
import type { Rule } from '../../core/rule';
import { completionsOf, type FileSnippet } from './completion';
import { type DatabasePlace, factsOf } from './facts';
import { hover } from './hover';
import { type PropertiesModel, propertiesReader, type Setting } from './model';
import { folds, selections, symbols } from './outline';
import { read } from './read';
import { propertiesRules } from './rules';
import type { PropertiesSchema } from './schema';
import { secretSpans } from './secrets';

interface OwnParts {
  readonly schema: PropertiesSchema;
  /** The kind's own rules, behind those of every `.properties` file. */
  readonly rules: readonly Rule<PropertiesModel, Setting>[];
  readonly places: readonly DatabasePlace[];
  readonly snippets: readonly FileSnippet[];
}

/** The kind of a `.properties` file of which the keys are known. */
export function propertiesKind(head: KindHead, own: OwnParts): FileKind<PropertiesModel, Setting> {
  const { schema, rules, places, snippets } = own;
  return {
    ...head,
    comments: { open: '#', close: '' },
    commentSpans: ({ document }) => document.comments,
    takesComment,
    parse: propertiesReader(schema),
    units: ({ settings }) => settings,
    rules: [...propertiesRules(schema), ...rules],
    facts: factsOf(places),
    isPartial: ({ document }) => document.stop !== undefined,
    completions: completionsOf(snippets),
    hover,
    symbols,
    folds,
    selections,
    read,
    readsByLoading: true,
    secrets: secretSpans,
  };
}

/** A comment between two lines of an entry would become part of it, and one in front of a byte order mark would move that. */
function takesComment({ settings, document }: PropertiesModel, offset: number): boolean {
  if (offset === 0 && document.text.startsWith('\uFEFF')) return false;
  return !settings.some(({ start, end }) => start < offset && offset <= end);
}
