import type { FileKind } from '../../core/kind';
import { completions } from './completion';
import { eceConfigHead } from './head';
import { isSound } from './host-value';
import { hover } from './hover';
import type { EceConfig } from './model';
import { facts } from './names';
import { parseEceConfig } from './parse';
import { read } from './read';
import { eceConfigRules } from './rules';
import { selections, symbols } from './symbols';

/** The settings of the ECE gadget in Finesse, `ece_config.js`. */
export const eceConfig: FileKind<EceConfig> = {
  ...eceConfigHead,
  comments: { open: '//', close: '' },
  commentSpans: ({ script }) => script.lineComments,
  parse: parseEceConfig,
  rules: eceConfigRules,
  facts,
  isPartial: model => !isSound(model),
  completions,
  hover,
  symbols,
  selections,
  read,
};
