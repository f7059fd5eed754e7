import type { FileKind } from '../../core/kind';
import { completions } from './completion';
import { finesseLayoutHead } from './head';
import type { FinesseLayout } from './model';
import { facts } from './names';
import { parseFinesseLayout } from './parse';
import { finesseLayoutRules } from './rules';
import { folds, hover, links, read, selections, symbols } from './views';

/** The layouts of gadgets in Finesse: those of ECE, `agent.xml`, `solve.xml`, `cobrowse.xml`, and of a whole desktop. */
export const finesseLayout: FileKind<FinesseLayout> = {
  ...finesseLayoutHead,
  comments: { open: '<!--', close: '-->' },
  commentSpans: ({ document }) => document.comments(),
  parse: parseFinesseLayout,
  rules: finesseLayoutRules,
  facts,
  isPartial: ({ document }) => document.problems.length > 0,
  completions,
  hover,
  symbols,
  selections,
  folds,
  links,
  read,
};
