import type { FileKind } from '../../core/kind';
import { sharedLocations } from './file-share';
import { serviceScriptHead } from './head';
import type { ServiceScript } from './model';
import { facts } from './names';
import { parseServiceScript } from './parse';
import { serviceScriptRules } from './rules';
import { completions, hover, read, selections, symbols } from './views';

/** The scripts that start and stop ECE's service, and the one that updates index statistics. */
export const serviceScript: FileKind<ServiceScript> = {
  ...serviceScriptHead,
  comments: { open: 'REM', close: '' },
  commentSpans: ({ batch }) => batch.comments,
  parse: parseServiceScript,
  rules: serviceScriptRules,
  facts,
  isPartial: script => sharedLocations(script).length > 0 && facts(script).length === 0,
  completions,
  hover,
  symbols,
  selections,
  read,
};
